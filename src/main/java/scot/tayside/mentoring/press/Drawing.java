package scot.tayside.mentoring.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the parts of a chart lie, whatever it is drawn on: lengths are thousandths of the axis. */
record Drawing(
        Chart chart,
        Scale scale,
        List<Key> keys,
        List<Group> groups,
        List<Line> lines,
        @Nullable Integer markAt) {

    /** What a series looks like. */
    record Key(String name, int shade, String dashes) {}

    /** The bars of one category. */
    record Group(String label, List<Bar> bars) {

        public String text() {
            String text =
                    bars.stream().map(Bar::text).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
            return text.isEmpty() ? "–" : text;
        }
    }

    /** A bar or, of shares, a part of one. */
    record Bar(String name, int shade, int start, int length, String text) {}

    /** A series from left to right: stretches between gaps, and each of its points. */
    record Line(Key key, List<List<Point>> stretchesOfPoints) {

        public List<Point> points() {
            return stretchesOfPoints.stream().flatMap(List::stream).toList();
        }

        /** As an outline wants them: a point alone is no line. */
        public List<String> stretches() {
            return stretchesOfPoints.stream()
                    .filter(stretch -> stretch.size() > 1)
                    .map(stretch -> stretch.stream()
                            .map(point -> point.x() + "," + point.y())
                            .collect(Collectors.joining(" ")))
                    .toList();
        }
    }

    /** Downwards from the top. */
    record Point(int x, int y) {}

    static Drawing of(Chart chart) {
        long greatest = Stream.concat(
                        chart.series().stream()
                                .flatMap(series -> series.values().stream())
                                .filter(Objects::nonNull),
                        chart.mark() == null
                                ? Stream.empty()
                                : Stream.of(chart.mark().value()))
                .mapToLong(Long::longValue)
                .max()
                .orElse(0);
        boolean hundred = chart.kind() == Chart.Kind.SHARES || chart.isPercent() && greatest <= 100;
        Scale scale = hundred ? new Scale(20, 100) : Scale.to(greatest);
        return new Drawing(
                chart,
                scale,
                keys(chart),
                chart.kind() == Chart.Kind.LINES ? List.of() : groups(chart, scale),
                chart.kind() == Chart.Kind.LINES ? lines(chart, scale) : List.of(),
                chart.mark() == null ? null : scale.at(chart.mark().value()));
    }

    private static List<Key> keys(Chart chart) {
        return IntStream.range(0, chart.series().size())
                .mapToObj(series -> new Key(
                        chart.series().get(series).name(),
                        Shade.of(chart.kind(), series).number(),
                        Shade.dashes(series)))
                .toList();
    }

    private static List<Group> groups(Chart chart, Scale scale) {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(category -> new Group(
                        chart.categories().get(category),
                        chart.kind() == Chart.Kind.SHARES ? shares(chart, category) : bars(chart, category, scale)))
                .toList();
    }

    private static List<Bar> bars(Chart chart, int category, Scale scale) {
        List<Key> keys = keys(chart);
        return IntStream.range(0, keys.size())
                .mapToObj(series -> {
                    Long value = chart.value(series, category);
                    int length = value == null ? 0 : scale.at(value);
                    Key key = keys.get(series);
                    return new Bar(key.name(), key.shade(), 0, length, chart.text(value));
                })
                .toList();
    }

    /** The ends are rounded, not the lengths, so that the parts meet and fill the bar. */
    private static List<Bar> shares(Chart chart, int category) {
        List<Key> keys = keys(chart);
        long whole = LongStream.range(0, keys.size())
                .map(series -> chart.count((int) series, category))
                .sum();
        List<Bar> parts = new ArrayList<>();
        long before = 0;
        for (int series = 0; series < keys.size(); series++) {
            long count = chart.count(series, category);
            int start = Scale.share(before, whole);
            before += count;
            int length = Scale.share(before, whole) - start;
            Key key = keys.get(series);
            parts.add(new Bar(key.name(), key.shade(), start, length, whole == 0 ? "" : percent(count, whole)));
        }
        return parts;
    }

    private static String percent(long count, long whole) {
        return (200 * count + whole) / (2 * whole) + "%";
    }

    private static List<Line> lines(Chart chart, Scale scale) {
        List<Key> keys = keys(chart);
        return IntStream.range(0, keys.size())
                .mapToObj(series -> line(chart, series, keys.get(series), scale))
                .toList();
    }

    private static Line line(Chart chart, int series, Key key, Scale scale) {
        List<List<Point>> stretches = new ArrayList<>();
        List<Point> stretch = new ArrayList<>();
        for (int category = 0; category < chart.categories().size(); category++) {
            Long value = chart.value(series, category);
            if (value != null) {
                stretch.add(new Point(chart.across(category), Scale.LENGTH - scale.at(value)));
            } else if (!stretch.isEmpty()) {
                stretches.add(stretch);
                stretch = new ArrayList<>();
            }
        }
        stretches.add(stretch);
        return new Line(key, stretches);
    }

    /** From the top down. */
    public List<String> ticks() {
        List<String> ticks = new ArrayList<>();
        scale.ticks().forEach(tick -> ticks.add(0, chart.text(tick)));
        return ticks;
    }

    public List<Integer> gridAt() {
        return scale.ticks().stream().map(tick -> Scale.LENGTH - scale.at(tick)).toList();
    }

    /** Categories that are written under the axis: at even distances, the first and the last among them. */
    public List<Integer> labelled() {
        int last = chart.categories().size() - 1;
        int step = IntStream.rangeClosed(1, Math.max(1, last))
                .filter(each -> last % each == 0 && last / each <= 6)
                .findFirst()
                .orElse(1);
        return IntStream.rangeClosed(0, last / step)
                .mapToObj(each -> each * step)
                .toList();
    }

    public boolean isEmpty() {
        return groups.stream().allMatch(group -> group.bars().stream().allMatch(bar -> bar.length() == 0))
                && lines.stream().allMatch(line -> line.points().isEmpty());
    }
}
