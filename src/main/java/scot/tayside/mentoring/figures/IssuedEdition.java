package scot.tayside.mentoring.figures;

/** A public edition that has been issued: what it was made of, and what it printed. */
public record IssuedEdition(FigureSet exact, FigureSet printed) {

    boolean isOf(FigureSet figures) {
        return exact.period().equals(figures.period());
    }

    /** Whether it printed anything that could be subtracted from. */
    boolean tellsAnything() {
        return printed.figures().stream().anyMatch(figure -> !figure.isSuppressed() && figure.number() > 0);
    }

    /** Whether it tells of some days of a period, and not of just all of them. */
    boolean overlaps(FigureSet figures) {
        return !isOf(figures)
                && exact.period()
                        .overlaps(figures.period().firstDay(), figures.period().lastDay())
                && tellsAnything();
    }
}
