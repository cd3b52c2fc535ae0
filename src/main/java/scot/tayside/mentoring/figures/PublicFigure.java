package scot.tayside.mentoring.figures;

import org.jspecify.annotations.Nullable;

/** A row of the public edition: the figure as it is, and why it is not printed, if so. */
public record PublicFigure(Figure exact, @Nullable HiddenReason reason) {

    public boolean isPrinted() {
        return reason == null;
    }

    public Figure printed() {
        return reason == null ? exact : exact.suppressed();
    }
}
