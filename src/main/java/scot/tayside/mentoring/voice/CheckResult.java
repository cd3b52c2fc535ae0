package scot.tayside.mentoring.voice;

/** What the second person found. */
enum CheckResult {
    PASSED("Nobody can be recognised"),
    CHANGES_NEEDED("Changes needed");

    private final String title;

    CheckResult(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
