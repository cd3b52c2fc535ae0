package scot.tayside.mentoring.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.safety.Subject;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.TimelineEvent;

/** What the pages of incidents show. */
final class IncidentPages {

    private IncidentPages() {}

    record Several(Listing<IncidentRow> rows, List<MenuItem> parts) {

        public List<Option> kinds() {
            return Option.of(IncidentKind.values(), IncidentKind::title);
        }

        public List<Option> whoms() {
            return Option.of(Concerned.values(), Concerned::title);
        }

        public List<Option> areas() {
            return Option.of(LocalAuthority.values(), LocalAuthority::title);
        }
    }

    record One(IncidentRow incident, List<TimelineEvent> entries, List<Action> actions) {}

    record ToRecord(@Nullable Subject subject) {

        public List<Option> kinds() {
            return Option.of(IncidentKind.values(), IncidentKind::title);
        }

        public List<Option> whoms() {
            return Option.of(Concerned.values(), Concerned::title);
        }

        public List<Option> areas() {
            return Option.of(LocalAuthority.values(), LocalAuthority::title);
        }
    }
}
