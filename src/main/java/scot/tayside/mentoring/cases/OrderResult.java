package scot.tayside.mentoring.cases;

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

    String title() {
        return title;
    }
}
