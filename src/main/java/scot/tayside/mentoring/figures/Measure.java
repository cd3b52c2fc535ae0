package scot.tayside.mentoring.figures;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one statistic counts of its lines: the lines of its base, those of them that are counted, and how they are added up.
 *
 * <p>The two conditions are SQL; the figure is counted and its list is read by the very same text.
 *
 * @param detail what the figure's detail begins with, where a statistic has several measures
 */
record Measure(
        Statistic statistic, String detail, Kind kind, String base, String counted, String amount, List<Cut> cuts) {

    enum Kind {
        /** Lines. */
        COUNT,
        /** People, each once. */
        PEOPLE,
        /** Counted lines of the base, in per cent. */
        SHARE,
        /** Middle amount, the lower of two. */
        MEDIAN,
        /** Amounts added up. */
        SUM,
        /** An amount that is not added up: one line a place. */
        SUPPLIED
    }

    static Measure count(Statistic statistic, String condition) {
        return new Measure(statistic, "", Kind.COUNT, condition, "true", "null", List.of(Cut.TOTAL));
    }

    static Measure people(Statistic statistic, String condition) {
        return new Measure(statistic, "", Kind.PEOPLE, condition, "true", "null", List.of(Cut.TOTAL));
    }

    static Measure share(Statistic statistic, String counted, String base) {
        return new Measure(statistic, "", Kind.SHARE, base, counted, "null", List.of(Cut.TOTAL));
    }

    static Measure median(Statistic statistic, String amount, String base) {
        return new Measure(statistic, "", Kind.MEDIAN, base, "true", amount, List.of(Cut.TOTAL));
    }

    static Measure sum(Statistic statistic, String amount, String condition) {
        return new Measure(statistic, "", Kind.SUM, condition, "true", amount, List.of(Cut.TOTAL));
    }

    static Measure supplied(Statistic statistic, String amount) {
        return new Measure(statistic, "", Kind.SUPPLIED, "true", "true", amount, List.of(Cut.TOTAL));
    }

    Measure as(String newDetail) {
        return new Measure(statistic, newDetail, kind, base, counted, amount, cuts);
    }

    Measure by(Cut... newCuts) {
        return new Measure(statistic, detail, kind, base, counted, amount, List.of(newCuts));
    }

    /** The number, as an aggregate over the lines. */
    String number() {
        return switch (kind) {
            case COUNT, SHARE -> "count(*) filter (where " + countedLines() + ")";
            case PEOPLE -> "count(distinct person_id) filter (where " + countedLines() + ")";
            case MEDIAN -> "percentile_disc(0.5) within group (order by " + amount + ") filter (where " + base + ")";
            case SUM -> "coalesce(sum(" + amount + ") filter (where " + base + "), 0)";
            case SUPPLIED -> "max(" + amount + ")";
        };
    }

    String baseNumber() {
        return "count(*) filter (where " + base + ")";
    }

    String countedLines() {
        return "(" + base + ") and (" + counted + ")";
    }

    /** Whether each of the counted lines can be shown as one row of a list. */
    boolean listed() {
        return kind == Kind.COUNT || kind == Kind.PEOPLE || kind == Kind.SHARE;
    }

    /** The breakdown that has a figure at this place, if any. */
    Optional<Cut> cut(Place place) {
        return cuts.stream()
                .filter(cut -> cut.fits(place) && code(cut, place) != null)
                .findFirst();
    }

    /** What the column of the breakdown says at a place: empty without such a column, null if the place is none of this measure. */
    @Nullable
    String code(Cut cut, Place place) {
        Cut.Detail column = cut.detail();
        if (column == null) {
            return place.detail().equals(detail) ? "" : null;
        }
        String prefix = detail + column.prefix();
        boolean fits = place.detail().startsWith(prefix) && place.detail().length() > prefix.length();
        return fits ? place.detail().substring(prefix.length()) : null;
    }
}
