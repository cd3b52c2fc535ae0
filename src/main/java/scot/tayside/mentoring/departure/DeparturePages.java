package scot.tayside.mentoring.departure;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** What the pages about leaving show. */
final class DeparturePages {

    private DeparturePages() {}

    /** The list of those who left; managers also have its counts. */
    record Left(Listing<DepartureRow> rows, List<MenuItem> parts, boolean counts) {

        public List<Option> areas() {
            return Option.of(LocalAuthority.values(), LocalAuthority::title);
        }

        public List<Option> states() {
            return Option.of(FollowUpState.values(), FollowUpState::title);
        }
    }

    /** What one mentee said on leaving and afterwards; mentors do not read what was asked afterwards. */
    record OfMentee(
            DepartureQueries.Front front,
            @Nullable AskOnLeaving said,
            @Nullable FollowUpState followUp,
            List<DepartureQueries.TryRow> tries,
            boolean coordinates,
            List<Action> actions) {}

    /** The questions on leaving. */
    record Questions(DepartureQueries.Front front) {

        public List<Option> asked() {
            return Option.of(Asked.values(), Asked::title);
        }

        public List<Option> recommends() {
            return Option.of(Said.values(), Said::title);
        }

        public List<Option> goals() {
            return Option.of(GoalsReached.values(), GoalsReached::title);
        }

        public List<Option> housings() {
            return Option.of(Housing.values(), Housing::title);
        }

        public List<Option> works() {
            return Option.of(Work.values(), Work::title);
        }

        public List<Option> benefits() {
            return Option.of(Benefits.values(), Benefits::title);
        }

        public List<Option> agreements() {
            return of(Said.values(), Said::title, Said.NOT_SAID);
        }
    }

    /** The form of a follow-up. */
    record Again(DepartureQueries.Front front, @Nullable String reach) {

        public List<Option> outcomes() {
            return Option.of(Tried.values(), Tried::title);
        }

        public List<Option> services() {
            return Option.of(Said.values(), Said::title);
        }

        public List<Option> housings() {
            return Option.of(Housing.values(), Housing::title);
        }

        public List<Option> works() {
            return Option.of(Work.values(), Work::title);
        }

        public List<Option> reoffendings() {
            return Option.of(Reoffending.values(), Reoffending::title);
        }
    }

    private static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, String> title, E leftOut) {
        return Arrays.stream(constants)
                .filter(constant -> constant != leftOut)
                .map(constant -> new Option(constant.name(), title.apply(constant)))
                .toList();
    }
}
