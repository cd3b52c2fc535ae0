package scot.tayside.mentoring.cases;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to close a case. */
class ClosingForm {

    @NotNull
    LocalDate on;

    @NotNull
    ExitType exitType;

    @NotNull
    ExitReason exitReason;

    @Nullable
    @Size(max = 2000)
    String note;

    @NotNull
    OrderResult orderResult;

    @Nullable
    @Size(max = 500)
    String noExitReviewReason;

    void check(CaseFile file, LocalDate today, Errors errors) {
        StepDay.check("on", on, file, today, errors);
        if (exitType != null && exitReason != null && exitReason.type() != exitType) {
            errors.rejectValue("exitReason", "cases.reason-of-other-type", new Object[] {exitType.title()}, null);
        }
        if (exitReason == ExitReason.OTHER && note == null) {
            errors.rejectValue("note", "cases.say-which-reason");
        }
    }

    CloseCase toCommand() {
        return new CloseCase(on, exitReason, note, orderResult, noExitReviewReason);
    }
}
