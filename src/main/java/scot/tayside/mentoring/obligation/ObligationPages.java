package scot.tayside.mentoring.obligation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages of obligations show. */
final class ObligationPages {

    private ObligationPages() {}

    record Owing(Listing<ObligationRow> rows, List<Option> people, boolean mayOwe) {}

    record One(ObligationRow obligation, @Nullable IssuedReport document, List<Action> actions) {}

    record Form(@Nullable ObligationId id, List<Option> people) {

        public List<Option> kinds() {
            return Option.of(DocumentKind.values(), DocumentKind::title);
        }

        public List<Option> recurrences() {
            return Option.of(Recurrence.values(), Recurrence::title);
        }

        public String url() {
            return id == null ? "/obligations/new" : "/obligations/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/obligations" : "/obligations/" + id;
        }
    }

    record Doing(ObligationRow obligation, List<Option> documents) {}

    /** The address is there only once, just after it was made. */
    record Feed(boolean made, @Nullable String address, boolean mentors) {}
}
