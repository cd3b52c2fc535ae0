package scot.tayside.mentoring.group;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/** When and where a session is, and what it is about. */
@Embeddable
record Meeting(
        LocalDate day,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        @Nullable String topic) {

    String told() {
        return "%s %s–%s, %s".formatted(day, startsAt, endsAt, place);
    }
}
