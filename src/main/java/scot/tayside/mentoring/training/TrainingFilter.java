package scot.tayside.mentoring.training;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which training sessions somebody wants to see. */
class TrainingFilter {

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;
}
