package scot.tayside.mentoring.shared;

/** A share of a whole, divided exactly and rounded half up to whole per cent; the only place that divides (R30). */
public record Percentage(long part, long whole) {

    public Percentage {
        if (part < 0 || whole < part) {
            throw new IllegalArgumentException("%d of %d is no share".formatted(part, whole));
        }
    }

    /** Whole per cent, half up, 0 to 100; only where there is a whole. */
    public long rounded() {
        if (isEmpty()) {
            throw new IllegalStateException("nothing to divide by");
        }
        return (200 * part + whole) / (2 * whole);
    }

    /** Whether the exact fraction reaches a target in whole per cent: 59.5 % prints 60 and does not meet 60. */
    public boolean meets(long target) {
        return !isEmpty() && 100 * part >= target * whole;
    }

    public boolean isEmpty() {
        return whole == 0;
    }

    /** The whole per cent without a sign, or a dash where there is nothing to divide by. */
    public String text() {
        return isEmpty() ? "–" : Long.toString(rounded());
    }

    @Override
    public String toString() {
        return isEmpty() ? "–" : rounded() + "%";
    }
}
