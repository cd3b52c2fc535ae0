package scot.tayside.mentoring.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.press.Chart.Series;

/** A chart as a page draws it: bars as parts of a thousand of the longest, lines on a field of 1000 by 200. */
public record ChartView(Chart chart) {

    private static final long WIDTH = 1000;
    private static final long HEIGHT = 200;

    /** What stands at one place of the axis. */
    public record Group(String label, List<Bar> bars) {}

    /**
     * A bar.
     *
     * @param series which of them it is, from 1
     * @param width how long it is in per cent of the longest, with one decimal
     */
    public record Bar(int series, String width, String value) {}

    /** A series of the legend. */
    public record Key(int number, String name) {}

    /**
     * A part of a whole.
     *
     * @param series which of them it is, from 1
     * @param from where it begins, and how wide it is, in per cent with one decimal
     */
    public record Part(int series, String from, String width) {}

    /** A whole with its parts end to end, and the numbers in words. */
    public record Whole(String label, List<Part> parts, String told) {}

    /** How its series are coloured. */
    public String look() {
        return isShares() ? "share" : "series";
    }

    public boolean isShares() {
        return chart.kind() == Chart.Kind.SHARES;
    }

    public List<Whole> wholes() {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(this::whole)
                .toList();
    }

    private Whole whole(int at) {
        List<Long> values = numbers()
                .mapToObj(next -> chart.series().get(next).values().get(at))
                .map(value -> value == null ? 0L : value)
                .toList();
        long sum = Math.max(1, values.stream().mapToLong(Long::longValue).sum());
        List<Part> parts = new ArrayList<>();
        long before = 0;
        for (int next = 0; next < values.size(); next++) {
            parts.add(new Part(next + 1, tenths(before, sum), tenths(values.get(next), sum)));
            before += values.get(next);
        }
        String told = values.stream().map(String::valueOf).collect(Collectors.joining(" · "));
        return new Whole(chart.categories().get(at), parts, told);
    }

    private static String tenths(long part, long whole) {
        long thousandths = 1000 * part / whole;
        return thousandths / 10 + "." + thousandths % 10 + "%";
    }

    public boolean isLines() {
        return chart.kind() == Chart.Kind.LINES;
    }

    public List<Key> keys() {
        return numbers()
                .mapToObj(next -> new Key(next + 1, chart.series().get(next).name()))
                .toList();
    }

    public List<Group> groups() {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(at -> new Group(
                        chart.categories().get(at),
                        numbers()
                                .mapToObj(next -> bar(
                                        next, chart.series().get(next).values().get(at)))
                                .toList()))
                .toList();
    }

    private Bar bar(int series, @Nullable Long value) {
        long thousandths = value == null ? 0 : 1000 * value / most();
        String unit = chart.unit().equals("%") ? "%" : "";
        return new Bar(series + 1, thousandths / 10 + "." + thousandths % 10 + "%", value == null ? "–" : value + unit);
    }

    /** The corners of a line; where nothing is known it is left out. */
    public List<String> lines() {
        return chart.series().stream().map(this::corners).toList();
    }

    private String corners(Series series) {
        List<@Nullable Long> values = series.values();
        long last = Math.max(1, values.size() - 1);
        return IntStream.range(0, values.size())
                .filter(at -> values.get(at) != null)
                .mapToObj(at -> WIDTH * at / last + "," + height(Objects.requireNonNull(values.get(at))))
                .collect(Collectors.joining(" "));
    }

    public long markAt() {
        return chart.mark() == null ? 0 : height(chart.mark().value());
    }

    public String first() {
        return chart.categories().get(0);
    }

    public String last() {
        return chart.categories().get(chart.categories().size() - 1);
    }

    private long height(long value) {
        return HEIGHT - HEIGHT * value / most();
    }

    private long most() {
        Stream<Long> values = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull);
        Stream<Long> mark =
                chart.mark() == null ? Stream.of() : Stream.of(chart.mark().value());
        return Math.max(
                1, Stream.concat(values, mark).mapToLong(Long::longValue).max().orElse(1));
    }

    private IntStream numbers() {
        return IntStream.range(0, chart.series().size());
    }
}
