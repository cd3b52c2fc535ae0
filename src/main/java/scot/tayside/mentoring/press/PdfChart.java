package scot.tayside.mentoring.press;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A chart drawn on a field 500 wide: bars from left to right, one below the other, or lines. */
record PdfChart(Chart chart) {

    private static final int LABELS = 170;
    private static final int FIELD = 280;
    private static final int ROW = 11;
    private static final int GAP = 5;
    private static final int LINES_HEIGHT = 130;

    /** A rectangle in the colour of its series, and what stands beside it. */
    record Bar(int series, long x, long y, long width, String value) {}

    /** A label of the axis. */
    record Label(String text, long y) {}

    public String alternative() {
        return chart.title() + ". " + chart.alternative();
    }

    public boolean isLines() {
        return chart.kind() == Chart.Kind.LINES;
    }

    public boolean isShares() {
        return chart.kind() == Chart.Kind.SHARES;
    }

    public List<ChartView.Key> keys() {
        return chart.view().keys();
    }

    public long height() {
        return isLines() ? LINES_HEIGHT + 30 : (long) chart.categories().size() * step() + 4;
    }

    private int step() {
        return (isShares() ? 1 : chart.series().size()) * ROW + GAP;
    }

    public List<Label> labels() {
        return IntStream.range(0, chart.categories().size())
                .mapToObj(at -> new Label(shortened(chart.categories().get(at)), (long) at * step() + step() / 2))
                .toList();
    }

    private static String shortened(String label) {
        return label.length() <= 34 ? label : label.substring(0, 33) + "…";
    }

    public List<Bar> bars() {
        List<Bar> bars = new ArrayList<>();
        for (int at = 0; at < chart.categories().size(); at++) {
            long y = (long) at * step();
            long whole = isShares() ? Math.max(1, sum(at)) : most();
            long x = LABELS;
            for (int next = 0; next < chart.series().size(); next++) {
                long value = value(next, at);
                long width = FIELD * value / whole;
                bars.add(new Bar(next + 1, x, y, width, value == 0 && isShares() ? "" : told(next, at)));
                if (isShares()) {
                    x += width;
                } else {
                    y += ROW;
                }
            }
        }
        return bars;
    }

    private String told(int series, int at) {
        Long value = chart.series().get(series).values().get(at);
        return value == null ? "–" : value + (chart.unit().equals("%") ? "%" : "");
    }

    public long limit() {
        return chart.mark() == null
                ? 0
                : LINES_HEIGHT - LINES_HEIGHT * chart.mark().value() / most();
    }

    public List<String> lines() {
        int last = Math.max(1, chart.categories().size() - 1);
        return IntStream.range(0, chart.series().size())
                .mapToObj(next -> IntStream.range(0, chart.categories().size())
                        .filter(at -> chart.series().get(next).values().get(at) != null)
                        .mapToObj(
                                at -> 480L * at / last + "," + (LINES_HEIGHT - LINES_HEIGHT * value(next, at) / most()))
                        .collect(Collectors.joining(" ")))
                .toList();
    }

    public String first() {
        return chart.categories().isEmpty() ? "" : chart.categories().get(0);
    }

    public String last() {
        return chart.categories().isEmpty()
                ? ""
                : chart.categories().get(chart.categories().size() - 1);
    }

    private long value(int series, int at) {
        return Objects.requireNonNullElse(chart.series().get(series).values().get(at), 0L);
    }

    private long sum(int at) {
        return IntStream.range(0, chart.series().size())
                .mapToLong(next -> value(next, at))
                .sum();
    }

    private long most() {
        long marked = chart.mark() == null ? 1 : chart.mark().value();
        return Math.max(
                Math.max(1, marked),
                chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .filter(Objects::nonNull)
                        .mapToLong(Long::longValue)
                        .max()
                        .orElse(1));
    }
}
