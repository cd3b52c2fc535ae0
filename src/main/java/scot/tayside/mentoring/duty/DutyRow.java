package scot.tayside.mentoring.duty;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A piece of other work in the list. */
record DutyRow(
        DutyId id,
        LocalDate day,
        DutyKind kind,
        int minutes,
        @Nullable String note,
        String mentorName,
        @Nullable UUID mentorUserId) {}
