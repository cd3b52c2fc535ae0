package scot.tayside.mentoring.expense;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Claim what was spent, or what the claim should have said; miles are paid at the rate of their day. */
record Claim(
        LocalDate day,
        ExpenseKind kind,
        @Nullable String from,
        @Nullable String to,
        @Nullable BigDecimal miles,
        Money amount,
        @Nullable String note) {}
