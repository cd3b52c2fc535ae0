package scot.tayside.mentoring.placement;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** What the pages about placements show. */
final class PlacementPages {

    private PlacementPages() {}

    /** The list of places. */
    record Places(Listing<PlacementQueries.PlaceRow> rows, List<MenuItem> parts, List<Action> actions) {}

    /** One place, and who is or was there. */
    record OfPlace(PlaceId id, DescribePlace place, List<PlacementQueries.StayRow> stays, List<Action> actions) {

        public String days() {
            return place.days().stream().map(PlacementPages::title).collect(Collectors.joining(", "));
        }
    }

    /** The form of a place, new or known. */
    record ToDescribe(@Nullable PlaceId id, Viewer viewer) {

        /** Where it is sent. */
        public String url() {
            return id == null ? "/placements/new" : "/placements/" + id + "/edit";
        }

        public String back() {
            return id == null ? "/placements" : "/placements/" + id;
        }

        public List<Option> organisations() {
            return Arrays.stream(Organisation.values())
                    .filter(organisation -> organisation == Organisation.CATH
                            || (organisation == Organisation.TCA && viewer.organisation() != Organisation.CATH))
                    .map(organisation -> new Option(organisation.name(), organisation.title()))
                    .toList();
        }

        public List<Option> areas() {
            return Arrays.stream(LocalAuthority.values())
                    .filter(viewer::worksIn)
                    .map(area -> new Option(area.name(), area.title()))
                    .toList();
        }

        public List<Option> days() {
            return Option.of(DayOfWeek.values(), PlacementPages::title);
        }
    }

    /** The form to place somebody. */
    record ToPlace(PlaceId id, String name, List<Option> mentees) {}

    /** The form to end a placement. */
    record ToEnd(StayId id, PlaceId place, String personName) {

        public List<Option> reasons() {
            return Option.of(EndReason.values(), EndReason::title);
        }
    }

    private static String title(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.UK);
    }
}
