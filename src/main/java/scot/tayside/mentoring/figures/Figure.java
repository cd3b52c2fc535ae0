package scot.tayside.mentoring.figures;

import org.jspecify.annotations.Nullable;

/**
 * One cell of the report: a statistic, what it is broken down by (empty means all), and what came out.
 *
 * @param n how many lines stand behind it: the number itself for a count, the base for a share or a median
 */
public record Figure(
        Statistic statistic,
        String service,
        String area,
        String sex,
        String detail,
        String value,
        @Nullable Long numerator,
        @Nullable Long denominator,
        long n) {

    public static final String NO_BASE = "–";
    public static final String SUPPRESSED = "suppressed";

    static Figure of(
            Statistic statistic,
            Place place,
            String value,
            @Nullable Long numerator,
            @Nullable Long denominator,
            long n) {
        return new Figure(
                statistic,
                place.service(),
                place.area(),
                place.sex(),
                place.detail(),
                value,
                numerator,
                denominator,
                n);
    }

    static Figure count(Statistic statistic, Place place, long number) {
        return of(statistic, place, Long.toString(number), number, null, number);
    }

    public Place place() {
        return new Place(service, area, sex, detail);
    }

    /** The number itself, or what is counted of a share; nothing for a median. */
    public long number() {
        return numerator == null ? 0 : numerator;
    }

    /** How many stand behind it: the base of a share, else {@code n}. */
    public long base() {
        return denominator == null ? n : denominator;
    }

    public boolean isShare() {
        return denominator != null;
    }

    public boolean isSuppressed() {
        return value.equals(SUPPRESSED);
    }

    /** The same, standing on so many. */
    public Figure basedOn(long lines) {
        return new Figure(statistic, service, area, sex, detail, value, numerator, denominator, lines);
    }

    Figure suppressed() {
        return new Figure(statistic, service, area, sex, detail, SUPPRESSED, null, null, 0);
    }
}
