package scot.tayside.mentoring.expense;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** Which approved claims were paid, and on which day. */
class PaidForm {

    @NotNull
    LocalDate upTo;

    @NotNull
    LocalDate paidOn;

    void check(LocalDate today, Errors errors) {
        if (paidOn != null && paidOn.isAfter(today)) {
            errors.rejectValue("paidOn", "expense.day-to-come");
        } else if (paidOn != null && upTo != null && paidOn.isBefore(upTo)) {
            errors.rejectValue("paidOn", "expense.paid-before-approved");
        }
    }
}
