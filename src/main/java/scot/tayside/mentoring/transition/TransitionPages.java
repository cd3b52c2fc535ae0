package scot.tayside.mentoring.transition;

import java.util.Arrays;
import java.util.List;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;

/** What the pages about the end of an order show. */
final class TransitionPages {

    private TransitionPages() {}

    /** The list of mentees whose order ends. */
    record Ends(Listing<TransitionRow> rows, List<MenuItem> parts) {

        public List<Option> areas() {
            return Option.of(LocalAuthority.values(), LocalAuthority::title);
        }

        public List<Option> standings() {
            return Option.of(Standing.values(), Standing::title);
        }
    }

    /** What was offered to one mentee. */
    record OfMentee(TransitionQueries.Front front, List<OfferRow> offers, List<Action> actions) {}

    /** The form of an offer that is made. */
    record ToOffer(TransitionQueries.Front front) {

        public List<Option> kinds() {
            return OfferKind.in(front.area()).stream()
                    .map(kind -> new Option(kind.name(), kind.title()))
                    .toList();
        }

        public List<Option> answers() {
            return Option.of(OfferAnswer.values(), OfferAnswer::title);
        }

        public List<Option> reasons() {
            return Option.of(DeclineReason.values(), DeclineReason::title);
        }
    }

    /** The form of what follows an offer: its answer, or what came of it. */
    record Follows(TransitionQueries.Front front, OfferRow offer) {

        public List<Option> answers() {
            return Arrays.stream(OfferAnswer.values())
                    .filter(answer -> answer != OfferAnswer.PENDING)
                    .map(answer -> new Option(answer.name(), answer.title()))
                    .toList();
        }

        public List<Option> reasons() {
            return Option.of(DeclineReason.values(), DeclineReason::title);
        }

        public List<Option> results() {
            return Option.of(Aftermath.values(), Aftermath::title);
        }
    }
}
