package scot.tayside.mentoring.cases;

import java.util.Arrays;

/** What became of the order, bail or sentence the mentee was under. */
enum OrderResult {
    COMPLETED("Completed"),
    STILL_RUNNING("Still running"),
    BREACHED("Breached"),
    REVOKED("Revoked"),
    CUSTODY("Ended in custody"),
    NO_ORDER("There was no order"),
    NOT_KNOWN("Not known");

    private final String title;

    OrderResult(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** What a stored result says: one of these, or the text an import brought. */
    static String words(String stored) {
        return Arrays.stream(values())
                .filter(result -> result.name().equals(stored))
                .map(result -> result.title)
                .findFirst()
                .orElse(stored);
    }
}
