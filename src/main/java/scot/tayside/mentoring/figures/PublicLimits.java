package scot.tayside.mentoring.figures;

/**
 * How small numbers in the public edition may be.
 *
 * @param leastBase no row on fewer than this
 * @param leastCell no number from 1 to just below this
 */
public record PublicLimits(long leastBase, long leastCell) {

    public static final PublicLimits USUAL = new PublicLimits(10, 5);

    public PublicLimits {
        if (leastBase < 10 || leastCell < 5) {
            throw new IllegalArgumentException("the limits are at least 10 and 5");
        }
    }

    boolean isSmallCell(long cell) {
        return cell != 0 && Math.abs(cell) < leastCell;
    }

    boolean isSmallBase(long base) {
        return base != 0 && base < leastBase;
    }
}
