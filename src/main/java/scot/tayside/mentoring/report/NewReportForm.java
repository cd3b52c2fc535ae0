package scot.tayside.mentoring.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** What somebody enters to begin a report. */
class NewReportForm {

    @NotNull
    @Nullable
    ReportKind kind;

    @NotNull
    @Nullable
    LocalDate firstDay;

    @NotNull
    @Nullable
    LocalDate lastDay;

    @NotNull
    @Nullable
    Basis basis;

    @NotBlank
    @Size(max = 200)
    @Nullable
    String title;

    boolean boardRequired;

    @Nullable
    UUID attached;

    void check(Errors errors) {
        if (firstDay != null && lastDay != null) {
            if (lastDay.isBefore(firstDay)) {
                errors.rejectValue("lastDay", "report.last-before-first");
            } else if (firstDay.plusYears(5).isBefore(lastDay)) {
                errors.rejectValue("lastDay", "report.too-long");
            }
        }
        if (attached != null && kind == ReportKind.PROGRESS_REPORT) {
            errors.rejectValue("attached", "report.only-papers-attach");
        }
    }

    BeginReport toCommand() {
        return new BeginReport(
                Objects.requireNonNull(kind),
                Objects.requireNonNull(title),
                new ReportingPeriod(Objects.requireNonNull(firstDay), Objects.requireNonNull(lastDay)),
                Objects.requireNonNull(basis),
                boardRequired,
                attached);
    }
}
