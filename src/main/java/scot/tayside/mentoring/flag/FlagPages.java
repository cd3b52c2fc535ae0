package scot.tayside.mentoring.flag;

import java.util.List;
import scot.tayside.mentoring.safety.Subject;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.TimelineEvent;

/** What the pages of risk flags show. */
final class FlagPages {

    private FlagPages() {}

    record Several(Listing<FlagRow> rows, List<MenuItem> parts) {

        public List<Option> kinds() {
            return Option.of(FlagKind.values(), FlagKind::title);
        }
    }

    record One(FlagRow flag, List<TimelineEvent> entries, List<Action> actions) {}

    record ToSet(Subject subject, List<Option> authorisers) {

        public List<Option> kinds() {
            return Option.of(FlagKind.values(), FlagKind::title);
        }
    }
}
