package scot.tayside.mentoring.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** An enrolment for the peer mentoring award in a list. */
record EnrolmentRow(
        EnrolmentId id,
        String mentor,
        LocalDate enrolledOn,
        int units,
        @Nullable LocalDate completedOn) {}
