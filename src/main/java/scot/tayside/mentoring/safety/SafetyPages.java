package scot.tayside.mentoring.safety;

import java.util.List;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.TimelineEvent;

/** What the pages of protection concerns show. */
final class SafetyPages {

    private SafetyPages() {}

    record ConcernList(Listing<ConcernRow> rows, List<MenuItem> parts) {

        public List<Option> statuses() {
            return Option.of(ConcernStatus.values(), ConcernStatus::title);
        }

        public List<Option> abouts() {
            return Option.of(Endangered.values(), Endangered::title);
        }
    }

    record OneConcern(ConcernRow concern, List<TimelineEvent> entries, List<Action> actions) {}

    record ConcernToRaise(Subject subject) {

        public List<Option> abouts() {
            return Option.of(Endangered.values(), Endangered::title);
        }
    }

    record NotTakenUp(List<ConcernQueries.Overdue> rows) {}
}
