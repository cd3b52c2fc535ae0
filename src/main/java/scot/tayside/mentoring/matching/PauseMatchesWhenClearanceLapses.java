package scot.tayside.mentoring.matching;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mentor.MentorEvent;

/** A mentor who is no longer cleared meets nobody; the coordinator decides how it goes on. */
@Component
class PauseMatchesWhenClearanceLapses {

    private final Matches matches;

    PauseMatchesWhenClearanceLapses(Matches matches) {
        this.matches = matches;
    }

    @EventListener
    void on(MentorEvent.ClearanceLost lost) {
        matches.pauseAllOf(lost.mentor(), lost.on());
    }
}
