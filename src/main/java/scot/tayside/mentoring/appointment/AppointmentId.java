package scot.tayside.mentoring.appointment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of an appointment. */
@Embeddable
public record AppointmentId(@Column(name = "id") UUID value) implements Serializable {

    public static AppointmentId of(String text) {
        return new AppointmentId(UUID.fromString(text));
    }

    static AppointmentId next() {
        return new AppointmentId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
