package scot.tayside.mentoring.matching;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mentor.MentorEvent;

/** A mentor and a person who are listed apart do not go on meeting, nor begin to. */
@Component
class PartPeopleSetApart {

    private final Matches matches;

    PartPeopleSetApart(Matches matches) {
        this.matches = matches;
    }

    @EventListener
    void on(MentorEvent.SetApart apart) {
        matches.part(apart.mentor(), apart.person(), apart.on());
    }
}
