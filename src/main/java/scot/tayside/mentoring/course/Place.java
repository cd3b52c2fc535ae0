package scot.tayside.mentoring.course;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mentor's place on a course; whether they came is known once the register is taken. */
@Embeddable
record Place(UUID mentorId, LocalDate enrolledOn, @Nullable Boolean attended) {

    Place registered(boolean came) {
        return new Place(mentorId, enrolledOn, came);
    }
}
