package scot.tayside.mentoring.group;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;

/** What the pages of groups show. */
final class GroupPages {

    private GroupPages() {}

    private static final List<Option> KINDS = Option.of(GroupKind.values(), GroupKind::title);
    private static final List<Option> AREAS = Option.of(LocalAuthority.values(), LocalAuthority::title);
    private static final List<Option> WEEKDAYS =
            Option.of(DayOfWeek.values(), day -> day.getDisplayName(TextStyle.FULL, Locale.UK));

    record All(Listing<GroupRow> rows, boolean mayOpen) {

        public List<Option> kinds() {
            return KINDS;
        }

        public List<Option> areas() {
            return AREAS;
        }
    }

    record One(GroupRow group, List<MemberRow> members, Listing<SessionRow> sessions, List<Action> actions) {

        public long hidden() {
            return Math.max(
                    0,
                    group.members()
                            - members.stream()
                                    .filter(member -> member.toDay() == null)
                                    .count());
        }

        public List<Option> statuses() {
            return Option.of(SessionStatus.values(), SessionStatus::title);
        }
    }

    record Form(@Nullable GroupId id, Viewer by, List<Option> leaders, List<Option> partners) {

        public List<Option> kinds() {
            return KINDS;
        }

        public List<Option> weekdays() {
            return WEEKDAYS;
        }

        public List<Option> areas() {
            return AREAS.stream()
                    .filter(area -> by.worksIn(LocalAuthority.valueOf(area.value())))
                    .toList();
        }

        public String url() {
            return id == null ? "/groups/new" : "/groups/" + id + "/edit";
        }

        public String cancel() {
            return id == null ? "/groups" : "/groups/" + id;
        }
    }

    record Joining(GroupRow group, List<Option> people) {}

    record Leaving(MemberRow member) {

        public List<Option> reasons() {
            return Option.of(LeaveReason.values(), LeaveReason::title);
        }
    }

    record Planning(GroupRow group) {}

    record Session(SessionRow session, List<RegisterRow> rows, List<Action> actions) {}

    record Filling(SessionRow session, List<RegisterRow> rows, List<Option> leaders) {

        public List<Option> marks() {
            return Option.of(Mark.values(), Mark::title);
        }
    }

    record Sheet(SessionRow session, List<RegisterRow> rows, LocalDate printedOn) {}
}
