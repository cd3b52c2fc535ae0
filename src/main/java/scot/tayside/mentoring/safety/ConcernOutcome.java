package scot.tayside.mentoring.safety;

/** What came of a protection concern. */
enum ConcernOutcome {
    SUPPORT_ARRANGED("Support was arranged"),
    PASSED_ON("Others have taken it on"),
    NO_FURTHER_ACTION("Looked into, nothing further to do"),
    UNFOUNDED("Found to be groundless");

    private final String title;

    ConcernOutcome(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
