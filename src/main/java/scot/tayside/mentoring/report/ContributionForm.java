package scot.tayside.mentoring.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A partner's part of a report, right or wrong. */
class ContributionForm {

    @NotNull
    @Nullable
    LocalDate fromDay;

    @NotNull
    @Nullable
    LocalDate toDay;

    @NotBlank
    @Size(max = 20_000)
    @Nullable
    String text;

    long version;

    LocalDate from() {
        return Objects.requireNonNull(fromDay);
    }

    LocalDate to() {
        return Objects.requireNonNull(toDay);
    }

    String text() {
        return Objects.requireNonNull(text);
    }
}
