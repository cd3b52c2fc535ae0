package scot.tayside.mentoring.press;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A picture of numbers that also stand in a table of the document.
 *
 * @param alternative what it shows, in words, for whoever does not see it
 * @param categories along its axis, one for each value of a series
 * @param mark a line drawn across at this value, such as a target or the number of places
 */
public record Chart(
        String code,
        Kind kind,
        String title,
        String alternative,
        List<String> categories,
        List<Series> series,
        String unit,
        @Nullable Mark mark)
        implements Block {

    /** How it is drawn. */
    public enum Kind {
        /** One bar a category, its series end to end as shares of the whole: improved, maintained, deteriorated. */
        SHARES,
        /** Bars beside each other. */
        BARS,
        /** A line a series, from left to right in time. */
        LINES
    }

    /** Values of one kind, one a category; none where there is nothing to draw. */
    public record Series(String name, List<@Nullable Long> values) {}

    /** A value to compare with. */
    public record Mark(String name, long value) {}

    /** Where its parts lie. */
    public Drawing drawing() {
        return Drawing.of(this);
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    @Nullable
    Long value(int ofSeries, int category) {
        List<@Nullable Long> values = series.get(ofSeries).values();
        return category < values.size() ? values.get(category) : null;
    }

    long count(int ofSeries, int category) {
        Long value = value(ofSeries, category);
        return value == null ? 0 : Math.max(0, value);
    }

    /** How far along the axis a category lies, in thousandths. */
    int across(int category) {
        return categories.size() < 2 ? Scale.LENGTH / 2 : Scale.share(category, categories.size() - 1L);
    }

    public String text(@Nullable Long value) {
        return value == null ? "–" : isPercent() ? value + "%" : value.toString();
    }
}
