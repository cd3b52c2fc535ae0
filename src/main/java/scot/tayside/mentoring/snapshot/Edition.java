package scot.tayside.mentoring.snapshot;

/** For whom figures are printed. */
public enum Edition {
    /** All figures, exact. */
    FUNDER,
    /** Without small numbers and whatever would give them away. */
    PUBLIC
}
