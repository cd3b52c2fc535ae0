package scot.tayside.mentoring.press;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A document as the pages of a PDF show it: its headings with places to go to, and only letters that the font has. */
record PdfView(Document document, List<Piece> pieces) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    /** A block, what kind it is, and the name of its place. */
    record Piece(String kind, Object block, String place) {}

    static PdfView of(Document document) {
        List<Piece> pieces = new ArrayList<>();
        for (Block block : document.blocks()) {
            Object shown = block instanceof Chart chart ? new PdfChart(chart) : block;
            pieces.add(new Piece(block.getClass().getSimpleName(), shown, "p" + pieces.size()));
        }
        return new PdfView(document, List.copyOf(pieces));
    }

    /** What the table of contents lists. */
    public List<Piece> headings() {
        return pieces.stream()
                .filter(piece -> piece.block() instanceof Block.Heading heading && heading.level() <= 2)
                .toList();
    }

    public String day() {
        return DAY.format(document.day());
    }

    /** Signs outside the font, emoji among them, are shown as a box; what XML does not allow is left out. */
    public String text(String text) {
        StringBuilder shown = new StringBuilder();
        text.codePoints()
                .filter(sign -> sign >= ' ' || sign == '\n' || sign == '\t')
                .filter(sign -> sign < 0xD800 || sign > 0xDFFF)
                .map(sign -> sign > 0xFFFF || sign >= 0xFFFE ? '□' : sign)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
