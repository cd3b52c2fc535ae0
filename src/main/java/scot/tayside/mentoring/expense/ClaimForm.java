package scot.tayside.mentoring.expense;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to claim an expense; miles are paid by the rate, everything else as it was spent. */
class ClaimForm {

    @Nullable
    Long version;

    @NotNull
    ExpenseKind kind;

    @NotNull
    LocalDate day;

    @Nullable
    @Size(max = 100)
    String from;

    @Nullable
    @Size(max = 100)
    String to;

    @Nullable
    @DecimalMin("0.1")
    @DecimalMax("500")
    @Digits(integer = 3, fraction = 1)
    BigDecimal miles;

    @Nullable
    @DecimalMin("0.01")
    @DecimalMax("1000")
    @Digits(integer = 4, fraction = 2)
    BigDecimal amount;

    @Nullable
    @Size(max = 500)
    String note;

    static ClaimForm of(Expense expense) {
        Claim claim = expense.written();
        ClaimForm form = new ClaimForm();
        form.version = expense.version();
        form.kind = claim.kind();
        form.day = claim.day();
        form.from = claim.from();
        form.to = claim.to();
        form.miles = claim.miles();
        form.amount =
                claim.kind() == ExpenseKind.MILEAGE ? null : claim.amount().amount();
        form.note = claim.note();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (day != null && day.isAfter(today)) {
            errors.rejectValue("day", "expense.day-to-come");
        }
        if (kind == ExpenseKind.MILEAGE) {
            need(from, "from", errors);
            need(to, "to", errors);
            need(miles, "miles", errors);
        } else if (kind != null) {
            need(amount, "amount", errors);
        }
        if (kind == ExpenseKind.OTHER) {
            need(note, "note", errors);
        }
    }

    private static void need(@Nullable Object typed, String field, Errors errors) {
        if (typed == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "expense.need-" + field);
        }
    }

    /** What is typed for miles only, or only for what was spent, is not kept for the other. */
    Claim toClaim(Expenses expenses) {
        return kind == ExpenseKind.MILEAGE
                ? new Claim(day, kind, from, to, miles, expenses.mileage(day, Objects.requireNonNull(miles)), note)
                : new Claim(day, kind, null, null, null, new Money(Objects.requireNonNull(amount)), note);
    }
}
