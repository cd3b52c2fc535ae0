package scot.tayside.mentoring.training;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Record how far somebody is with the peer mentoring award. */
record RecordEnrolment(
        UUID mentor,
        LocalDate enrolledOn,
        int units,
        @Nullable LocalDate completedOn) {}
