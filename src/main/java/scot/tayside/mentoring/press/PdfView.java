package scot.tayside.mentoring.press;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A document as the pages of a PDF show it: its headings as places to go to, its tables and charts numbered. */
record PdfView(Document document, List<Piece> pieces) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final int SHORT = 12;

    /**
     * A block.
     *
     * @param place its name as the target of a link
     * @param level of a heading, none of them left out on the way down
     * @param number of a table among the tables, of a chart among the charts
     */
    record Piece(
            Block block,
            String place,
            int level,
            int number,
            @Nullable PdfChart drawing) {

        public String kind() {
            return block.type();
        }

        /** The columns of a table in per cent of its width, by how much stands in them. */
        public List<Integer> widths() {
            return TableWidths.of((Table) block);
        }

        /** Whether a table is short enough to stand on one page. */
        public boolean isShort() {
            return ((Table) block).lines().size() <= SHORT;
        }
    }

    static PdfView of(Document document) {
        List<Piece> pieces = new ArrayList<>();
        int level = 0;
        int tables = 0;
        int charts = 0;
        for (Block block : document.blocks()) {
            String place = "p" + pieces.size();
            if (block instanceof Block.Heading heading) {
                level = Math.min(heading.level(), level + 1);
                pieces.add(new Piece(block, place, level, 0, null));
            } else if (block instanceof Chart chart) {
                charts++;
                pieces.add(new Piece(block, place, 0, charts, PdfChart.of(chart)));
            } else {
                tables += block instanceof Table ? 1 : 0;
                pieces.add(new Piece(block, place, 0, tables, null));
            }
        }
        return new PdfView(document, List.copyOf(pieces));
    }

    /** What the table of contents lists. */
    public List<Piece> contents() {
        return pieces.stream()
                .filter(piece -> piece.level() > 0 && piece.level() < 3)
                .toList();
    }

    public String day() {
        return DAY.format(document.day());
    }
}
