package scot.tayside.mentoring.expense;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which claims somebody wants to see. */
class ExpenseFilter {

    @Nullable
    String name;

    @Nullable
    ExpenseStatus status;

    @Nullable
    LocalDate from;

    @Nullable
    LocalDate to;
}
