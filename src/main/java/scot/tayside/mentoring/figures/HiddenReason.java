package scot.tayside.mentoring.figures;

/** Why the public edition does not print a figure. */
public enum HiddenReason {
    /** The period is not a whole financial year that is over. */
    NOT_COVERED,
    /** An edition of a period that overlaps has been issued. */
    OVERLAP,
    /** It, or another part of the same whole, stands on too few. */
    SMALL_BASE,
    /** It, or another part of the same whole, is a small number. */
    SMALL_CELL,
    /** What was issued before of the same period could be subtracted from it. */
    EARLIER_EDITION,
    /** It goes with a figure that is hidden. */
    TIED
}
