package scot.tayside.mentoring.person;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.flag.StandingFlag;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.TimelineEvent;

/** A person's whole story, as deep as the reader may go. */
record PersonPage(
        PersonFile file,
        int age,
        boolean meets,
        List<Lookalike> formerly,
        List<StandingFlag> flags,
        List<Line> referrals,
        List<Line> cases,
        List<Line> matches,
        Listing<TimelineEvent> story,
        List<Action> actions) {

    public List<StoryMonth> months() {
        return StoryMonth.of(story.rows());
    }

    /** One referral, case or match in a few words, with its page and its days. */
    record Line(
            String title,
            @Nullable String url,
            String status,
            LocalDate from,
            @Nullable LocalDate until) {}
}
