package scot.tayside.mentoring.duty;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** What the pages of other work show. */
final class DutyPages {

    private DutyPages() {}

    /** Contacts, duties and expenses stand side by side. */
    private static final List<MenuItem> PARTS = List.of(
            MenuItem.of("menu.contacts", "/contacts"),
            new MenuItem("duty.title", "/duties", true),
            MenuItem.of("expense.title", "/expenses"));

    /** Minutes as hours and minutes. */
    static String hours(int minutes) {
        return "%d h %02d".formatted(minutes / 60, minutes % 60);
    }

    record Log(Listing<DutyRow> rows, DutyQueries.Sums sums, boolean mayWrite, Viewer viewer) {

        public List<MenuItem> parts() {
            return PARTS;
        }

        public List<Option> kinds() {
            return Option.of(DutyKind.values(), DutyKind::title);
        }

        public boolean isOfOthers() {
            return !viewer.is(Role.MENTOR);
        }

        public boolean isOwn(@Nullable UUID mentorUserId) {
            return viewer.id().value().equals(mentorUserId);
        }

        public String week() {
            return hours(sums.week());
        }

        public String month() {
            return hours(sums.month());
        }

        public String whole() {
            return hours(sums.whole());
        }
    }

    record Totals(List<DutyQueries.Total> rows) {

        public List<Option> kinds() {
            return Option.of(DutyKind.values(), DutyKind::title);
        }
    }

    record Writing(@Nullable DutyId id) {

        public List<Option> kinds() {
            return Option.of(DutyKind.values(), DutyKind::title);
        }

        public String url() {
            return id == null ? "/duties/new" : "/duties/" + id + "/edit";
        }
    }
}
