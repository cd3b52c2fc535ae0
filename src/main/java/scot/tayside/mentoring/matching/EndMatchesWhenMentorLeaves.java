package scot.tayside.mentoring.matching;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mentor.MentorEvent;

/** Whoever has left meets nobody any more, and does not come back to it. */
@Component
class EndMatchesWhenMentorLeaves {

    private final Matches matches;

    EndMatchesWhenMentorLeaves(Matches matches) {
        this.matches = matches;
    }

    @EventListener
    void on(MentorEvent.Left left) {
        matches.endAllOf(left.mentor(), left.on());
    }
}
