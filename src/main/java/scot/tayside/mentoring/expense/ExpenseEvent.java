package scot.tayside.mentoring.expense;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to a claim. */
record ExpenseEvent(
        ExpenseId expense, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "expense";
    }

    @Override
    public String subjectId() {
        return expense.toString();
    }
}
