package scot.tayside.mentoring.snapshot;

import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.Place;
import scot.tayside.mentoring.figures.Statistic;
import scot.tayside.mentoring.web.Listing;

/** The page of a list behind a frozen figure. */
record FrozenListPage(
        Frozen facts,
        ZonedDateTime asAt,
        Statistic statistic,
        Place place,
        Listing<FrozenLine> listing,
        long inAll,
        FigureWords words) {

    public String title() {
        return words.title(statistic);
    }

    public String label() {
        return words.label(statistic, place);
    }

    public String period() {
        return facts.period().label();
    }

    public String back() {
        return new FrozenAddress(facts.id()).page() + "#" + statistic.topic().code();
    }

    /** Lines that were counted and belong to files the viewer may not open, or that are no more. */
    public long hidden() {
        return inAll - listing.total();
    }

    public String code(@Nullable String code) {
        return code == null || code.isEmpty() ? "" : words.code(code);
    }
}
