package scot.tayside.mentoring.expense;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** What the pages of claims show. */
final class ExpensePages {

    private ExpensePages() {}

    /** Contacts, duties and expenses stand side by side. */
    private static final List<MenuItem> PARTS = List.of(
            MenuItem.of("menu.contacts", "/contacts"),
            MenuItem.of("duty.title", "/duties"),
            new MenuItem("expense.title", "/expenses", true));

    /** The list, its sums, and what the viewer may do from it. */
    record Claims(Listing<ExpenseRow> rows, List<ExpenseQueries.Total> totals, List<Action> actions, boolean ofOthers) {

        public List<MenuItem> parts() {
            return PARTS;
        }

        public List<Option> statuses() {
            return Option.of(ExpenseStatus.values(), ExpenseStatus::title);
        }
    }

    record Entry(ExpenseRow expense, List<Action> actions) {

        public boolean isReturned() {
            return expense.status() == ExpenseStatus.RETURNED;
        }
    }

    record Claiming(@Nullable ExpenseId id, String rate) {

        public List<Option> kinds() {
            return Option.of(ExpenseKind.values(), ExpenseKind::title);
        }

        public String url() {
            return id == null ? "/expenses/new" : "/expenses/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/expenses" : "/expenses/" + id;
        }
    }

    record Paying(ExpenseQueries.Total due) {}

    record Rates(List<ExpenseQueries.Rate> rates) {}
}
