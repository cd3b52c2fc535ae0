package scot.tayside.mentoring.figures;

import org.jspecify.annotations.Nullable;

/** A figure as its line of a table shows it. */
record FigureRow(
        String label,
        String value,
        @Nullable String url,
        String base,
        String before,
        String change,
        String lastYear,
        String doubt) {}
