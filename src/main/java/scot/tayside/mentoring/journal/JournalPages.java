package scot.tayside.mentoring.journal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages of the journal show. */
final class JournalPages {

    private JournalPages() {}

    private static final List<Option> KINDS = Option.of(EntryKind.values(), EntryKind::title);
    private static final List<Option> AREAS = Option.of(LocalAuthority.values(), LocalAuthority::title);

    record Entries(Listing<JournalRow> rows, boolean mayWrite) {

        public List<Option> kinds() {
            return KINDS;
        }

        public List<Option> areas() {
            return AREAS;
        }
    }

    /** Clients are named to whoever may know them, so that the text can be mended. */
    record Entry(JournalRow entry, List<String> clients, List<Action> actions) {}

    record Writing(@Nullable EntryId id) {

        public List<Option> kinds() {
            return KINDS;
        }

        public List<Option> areas() {
            return AREAS;
        }

        public String url() {
            return id == null ? "/journal/new" : "/journal/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/journal" : "/journal/" + id;
        }
    }
}
