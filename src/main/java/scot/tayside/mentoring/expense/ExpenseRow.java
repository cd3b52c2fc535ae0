package scot.tayside.mentoring.expense;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A claim in the list and on its page. */
record ExpenseRow(
        ExpenseId id,
        UUID mentorId,
        String mentorName,
        @Nullable UUID mentorUserId,
        LocalDate day,
        ExpenseKind kind,
        @Nullable String journeyFrom,
        @Nullable String journeyTo,
        @Nullable BigDecimal miles,
        BigDecimal amount,
        @Nullable String note,
        ExpenseStatus status,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedByName,
        @Nullable String returnReason,
        @Nullable LocalDate paidOn) {

    public String told() {
        return new Money(amount).toString();
    }

    public @Nullable String journey() {
        return journeyFrom == null ? null : journeyFrom + " – " + journeyTo;
    }

    public @Nullable String distance() {
        return miles == null ? null : miles.toPlainString();
    }
}
