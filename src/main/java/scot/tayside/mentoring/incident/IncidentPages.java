package scot.tayside.mentoring.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.safety.Subject;
import scot.tayside.mentoring.shared.LocalAuthority;
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

    /** Its steps, what is to be done because of it, and which of that the reader may say is done. */
    record One(
            IncidentRow incident,
            List<TimelineEvent> entries,
            List<Action> followUps,
            Viewer reader,
            List<scot.tayside.mentoring.web.Action> actions) {

        public boolean finishes(Action action) {
            return action.doneOn() == null && (action.isFor(reader) || reader.is(Role.COORDINATOR, Role.MANAGER));
        }
    }

    /** Something to be done because of an incident. */
    record Action(
            UUID id,
            String what,
            UUID ownerId,
            String owner,
            LocalDate dueOn,
            @Nullable LocalDate doneOn,
            @Nullable String doneBy,
            @Nullable String remark,
            LocalDate today) {

        boolean isFor(Viewer viewer) {
            return ownerId.equals(viewer.id().value());
        }

        public boolean late() {
            return doneOn == null && dueOn.isBefore(today);
        }
    }

    record ToAsk(IncidentRow incident, List<Option> owners) {

        public String url() {
            return "/incidents/" + incident.id();
        }
    }

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
