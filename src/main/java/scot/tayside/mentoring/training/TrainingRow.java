package scot.tayside.mentoring.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A training session in a list and on its page. */
record TrainingRow(
        TrainingId id,
        LocalDate heldOn,
        String title,
        @Nullable String course,
        @Nullable String jointWith,
        long attendances) {}
