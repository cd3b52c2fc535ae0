package scot.tayside.mentoring.meeting;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages of meetings show. */
final class MeetingPages {

    private MeetingPages() {}

    private static final List<Option> KINDS = Option.of(MeetingKind.values(), MeetingKind::title);
    private static final List<Option> AREAS = Option.of(LocalAuthority.values(), LocalAuthority::title);

    record All(Listing<MeetingRow> rows, boolean mayWrite) {

        public List<Option> kinds() {
            return KINDS;
        }

        public List<Option> areas() {
            return AREAS;
        }
    }

    record One(MeetingRow meeting, Map<Attendees, Integer> attendance, List<ActionRow> agreed, List<Action> actions) {

        /** In the order of the form. */
        public List<Attendees> there() {
            return List.of(Attendees.values()).stream()
                    .filter(attendance::containsKey)
                    .toList();
        }
    }

    record Form(@Nullable MinutedMeetingId id, List<Option> partners) {

        public List<Option> kinds() {
            return KINDS;
        }

        public List<Option> areas() {
            return AREAS;
        }

        public List<Attendees> attendees() {
            return List.of(Attendees.values());
        }

        public String url() {
            return id == null ? "/meetings/new" : "/meetings/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/meetings" : "/meetings/" + id;
        }
    }

    record Agreeing(MeetingRow meeting, List<Option> owners) {}

    record Ending(ActionRow action) {}
}
