package scot.tayside.mentoring.training;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Record how far somebody is with the peer mentoring award: the units, and of as many as are known the days. */
record RecordEnrolment(
        UUID mentor,
        LocalDate enrolledOn,
        int units,
        Map<Integer, LocalDate> reached,
        @Nullable LocalDate completedOn,
        @Nullable LocalDate certificateOn) {

    RecordEnrolment {
        reached = Map.copyOf(reached);
    }
}
