package scot.tayside.mentoring.safety;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.TimelineEvent;

/** What the pages of safety show. */
final class SafetyPages {

    private SafetyPages() {}

    record Flags(Listing<FlagRow> rows, List<MenuItem> parts) {

        public List<Option> kinds() {
            return Option.of(FlagKind.values(), FlagKind::title);
        }
    }

    record Flag(FlagRow flag, List<TimelineEvent> entries, List<Action> actions) {}

    record FlagToSet(Subject subject, List<Option> authorisers) {

        public List<Option> kinds() {
            return Option.of(FlagKind.values(), FlagKind::title);
        }
    }

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

    record IncidentList(Listing<IncidentRow> rows, List<MenuItem> parts) {

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

    record OneIncident(IncidentRow incident, List<TimelineEvent> entries, List<Action> actions) {}

    record IncidentToRecord(@Nullable Subject subject) {

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

    static List<MenuItem> parts(String current, Viewer viewer) {
        List<MenuItem> parts = new ArrayList<>();
        parts.add(part("concerns", current));
        if (viewer.is(Role.COORDINATOR, Role.MANAGER)) {
            parts.add(part("flags", current));
        }
        parts.add(part("incidents", current));
        return List.copyOf(parts);
    }

    private static MenuItem part(String name, String current) {
        return new MenuItem("safety." + name, "/safety/" + name, name.equals(current));
    }
}
