package scot.tayside.mentoring.cases;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A contact as the page of a case shows it. */
record ContactRow(
        UUID id,
        LocalDate heldOn,
        String title,
        @Nullable String mentorName,
        @Nullable String note) {}
