package scot.tayside.mentoring.feedback;

import java.util.List;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.Percentage;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** The page with the list of requests for feedback. */
record FeedbackList(Listing<FeedbackRow> rows, Response response) {

    /** How many were asked, and how many of them answered. */
    record Response(long asked, long answered) {

        public Percentage rate() {
            return new Percentage(answered, asked);
        }
    }

    public List<MenuItem> parts() {
        return List.of(
                new MenuItem("voice.part.quotes", "/quotes", false),
                new MenuItem("voice.part.feedback", "/feedback", true));
    }

    public List<Option> states() {
        return Option.of(FeedbackState.values(), FeedbackState::title);
    }

    public List<Option> areas() {
        return Option.of(LocalAuthority.values(), LocalAuthority::title);
    }
}
