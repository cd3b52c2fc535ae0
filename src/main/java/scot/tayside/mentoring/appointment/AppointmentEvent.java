package scot.tayside.mentoring.appointment;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to an appointment. */
record AppointmentEvent(
        AppointmentId appointment,
        PersonId person,
        String action,
        @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "appointment";
    }

    @Override
    public String subjectId() {
        return appointment.toString();
    }

    @Override
    public UUID personId() {
        return person.value();
    }
}
