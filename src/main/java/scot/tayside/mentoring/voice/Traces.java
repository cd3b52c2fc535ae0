package scot.tayside.mentoring.voice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A text cut into pieces, those marked by which somebody could be recognised. */
record Traces(List<Piece> pieces) {

    Traces {
        pieces = List.copyOf(pieces);
    }

    /** Some of the text, and what it could tell; nothing, for most of it. */
    record Piece(String text, @Nullable TraceKind kind) {}

    /** Where in the text a trace is. */
    record Span(int start, int end, TraceKind kind) {}

    /** Of traces that overlap, the longer that begins first is shown. */
    static Traces of(String text, List<Span> found) {
        List<Piece> pieces = new ArrayList<>();
        int read = 0;
        for (Span span : inOrder(found)) {
            if (span.start() >= read) {
                addPlain(pieces, text.substring(read, span.start()));
                pieces.add(new Piece(text.substring(span.start(), span.end()), span.kind()));
                read = span.end();
            }
        }
        addPlain(pieces, text.substring(read));
        return new Traces(pieces);
    }

    private static List<Span> inOrder(List<Span> found) {
        return found.stream()
                .sorted(Comparator.comparingInt(Span::start).thenComparing(Span::end, Comparator.reverseOrder()))
                .toList();
    }

    private static void addPlain(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, null));
        }
    }
}
