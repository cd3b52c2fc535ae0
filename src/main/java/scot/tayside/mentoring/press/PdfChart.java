package scot.tayside.mentoring.press;

import java.util.ArrayList;
import java.util.List;

/** A chart as shapes on a field 640 wide, its words among them; its patterns are drawn, so that it reads without colour. */
final class PdfChart {

    private static final int WIDTH = 640;
    private static final int LABELS = 205;
    private static final int BARS = 350;
    private static final int PLOT = 170;
    private static final int PLOT_LEFT = 44;
    private static final int PLOT_WIDTH = 580;
    private static final int LETTERS_OF_A_LABEL = 35;
    private static final String INK = "#0b0c0c";
    private static final String HAIR = "#b1b4b6";

    /** A rectangle. */
    record Box(int x, int y, int width, int height, String fill) {}

    /** A line or several. */
    record Path(String way, String stroke, String width, String dashes) {}

    /** Words. */
    record Label(int x, int y, String anchor, String text) {}

    private final Drawing drawing;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Path> paths = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private int y = 4;

    private PdfChart(Drawing drawing) {
        this.drawing = drawing;
    }

    static PdfChart of(Chart chart) {
        PdfChart drawn = new PdfChart(chart.drawing());
        drawn.keys();
        if (chart.kind() == Chart.Kind.LINES) {
            drawn.lines();
        } else {
            drawn.bars();
        }
        return drawn;
    }

    public List<Box> boxes() {
        return boxes;
    }

    public List<Path> paths() {
        return paths;
    }

    public List<Label> labels() {
        return labels;
    }

    public int height() {
        return y + 4;
    }

    public boolean isEmpty() {
        return drawing.isEmpty();
    }

    private boolean isShares() {
        return drawing.chart().kind() == Chart.Kind.SHARES;
    }

    private void keys() {
        int x = 0;
        boolean told =
                isShares() || drawing.keys().size() > 1 || drawing.chart().kind() == Chart.Kind.LINES;
        for (Drawing.Key key : told ? drawing.keys() : List.<Drawing.Key>of()) {
            x = room(x, key.name());
            if (drawing.chart().kind() == Chart.Kind.LINES) {
                stroke("M%d,%d h26".formatted(x, y + 6), key);
            } else {
                fill(x, y, 26, 11, key.shade());
            }
            x = word(x, key.name());
        }
        Chart.Mark mark = drawing.chart().mark();
        if (mark != null) {
            String name = mark.name() + ": " + drawing.chart().text(mark.value());
            x = room(x, name);
            paths.add(new Path("M%d,%d h26".formatted(x, y + 6), INK, "1.5", "4 3"));
            x = word(x, name);
        }
        y += x == 0 ? 0 : 24;
    }

    /** Where the next key begins: on a line of its own if this one is full. */
    private int room(int x, String name) {
        if (x > 0 && x + 36 + 11 * name.length() / 2 > WIDTH) {
            y += 16;
            return 0;
        }
        return x;
    }

    private int word(int x, String name) {
        labels.add(new Label(x + 32, y + 10, "start", name));
        return x + 50 + 11 * name.length() / 2;
    }

    private void bars() {
        int top = y;
        for (Drawing.Group group : drawing.groups()) {
            List<String> label = lines(group.label());
            int thick = isShares() ? 18 : 13;
            int height =
                    Math.max(label.size() * 12, (isShares() ? 1 : group.bars().size()) * thick);
            for (int line = 0; line < label.size(); line++) {
                labels.add(new Label(
                        LABELS - 8, y + height / 2 + 4 - 6 * (label.size() - 1) + 12 * line, "end", label.get(line)));
            }
            int at = y + (height - (isShares() ? 1 : group.bars().size()) * thick) / 2;
            for (Drawing.Bar bar : group.bars()) {
                fill(LABELS + scaled(bar.start()), at, scaled(bar.length()), thick - 1, bar.shade());
                if (!isShares()) {
                    labels.add(new Label(LABELS + scaled(bar.length()) + 5, at + 10, "start", bar.text()));
                    at += thick;
                }
            }
            if (isShares()) {
                labels.add(new Label(LABELS + BARS + 6, at + 13, "start", group.text()));
            }
            y += height + 6;
        }
        paths.add(new Path("M%d,%d V%d".formatted(LABELS, top - 3, y), INK, "0.8", "none"));
        if (drawing.markAt() != null) {
            String way = "M%d,%d V%d".formatted(LABELS + scaled(drawing.markAt()), top - 3, y);
            paths.add(new Path(way, INK, "1.5", "4 3"));
        }
    }

    private static int scaled(int thousandths) {
        return BARS * thousandths / Scale.LENGTH;
    }

    /** Two lines at most; what stands in brackets is kept on one. */
    private static List<String> lines(String label) {
        if (label.length() <= LETTERS_OF_A_LABEL) {
            return List.of(label);
        }
        int bracket = label.lastIndexOf(" (", LETTERS_OF_A_LABEL);
        int space = bracket > 0 ? bracket : label.lastIndexOf(' ', LETTERS_OF_A_LABEL);
        int cut = space > 0 ? space : LETTERS_OF_A_LABEL;
        String rest = label.substring(cut).strip();
        return List.of(
                label.substring(0, cut),
                rest.length() <= LETTERS_OF_A_LABEL ? rest : rest.substring(0, LETTERS_OF_A_LABEL - 1) + "…");
    }

    private void lines() {
        y += 6;
        List<String> ticks = drawing.ticks();
        for (int tick = 0; tick < ticks.size(); tick++) {
            int at = down(drawing.gridAt().get(ticks.size() - 1 - tick));
            paths.add(new Path("M%d,%d h%d".formatted(PLOT_LEFT, at, PLOT_WIDTH), HAIR, "0.7", "none"));
            labels.add(new Label(PLOT_LEFT - 6, at + 4, "end", ticks.get(tick)));
        }
        if (drawing.markAt() != null) {
            int at = down(Scale.LENGTH - drawing.markAt());
            paths.add(new Path("M%d,%d h%d".formatted(PLOT_LEFT, at, PLOT_WIDTH), INK, "1.5", "4 3"));
        }
        drawing.lines().forEach(this::line);
        List<String> categories = drawing.chart().categories();
        int step = (categories.size() + 6) / 7;
        for (int category = 0; category < categories.size(); category += Math.max(1, step)) {
            String anchor = category == 0 ? "start" : category == categories.size() - 1 ? "end" : "middle";
            int x = across(drawing.chart().across(category));
            labels.add(new Label(x, y + PLOT + 16, anchor, categories.get(category)));
        }
        y += PLOT + 22;
    }

    private void line(Drawing.Line line) {
        for (List<Drawing.Point> stretch : line.stretchesOfPoints()) {
            StringBuilder way = new StringBuilder();
            stretch.forEach(point -> way.append(way.isEmpty() ? "M" : " L")
                    .append(across(point.x()))
                    .append(',')
                    .append(down(point.y())));
            stroke(way.toString(), line.key());
        }
        line.points()
                .forEach(point -> boxes.add(new Box(
                        across(point.x()) - 2,
                        down(point.y()) - 2,
                        5,
                        5,
                        "#" + Shade.ink(line.key().shade()))));
    }

    private static int across(int thousandths) {
        return PLOT_LEFT + PLOT_WIDTH * thousandths / Scale.LENGTH;
    }

    private int down(int thousandths) {
        return y + PLOT * thousandths / Scale.LENGTH;
    }

    private void stroke(String way, Drawing.Key key) {
        paths.add(new Path(way, "#" + Shade.ink(key.shade()), "2", key.dashes().isEmpty() ? "none" : key.dashes()));
    }

    private void fill(int x, int top, int width, int height, int shade) {
        if (width > 0) {
            boxes.add(new Box(x, top, width, height, "#" + Shade.values()[shade].colour()));
            PdfPattern.of(shade, x, top, width, height).ifPresent(paths::add);
        }
    }
}
