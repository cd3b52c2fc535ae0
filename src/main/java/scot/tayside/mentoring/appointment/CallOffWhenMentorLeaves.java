package scot.tayside.mentoring.appointment;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.mentor.MentorEvent;

/** Nobody comes to the appointments of a mentor who has left, so they are called off with the leaving. */
@Component
class CallOffWhenMentorLeaves {

    private final Appointments appointments;

    CallOffWhenMentorLeaves(Appointments appointments) {
        this.appointments = appointments;
    }

    @EventListener
    void on(MentorEvent.Left left) {
        appointments.callOffAllOf(left.mentor());
    }
}
