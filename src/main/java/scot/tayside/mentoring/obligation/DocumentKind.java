package scot.tayside.mentoring.obligation;

/** What kind of document is owed. */
enum DocumentKind {
    PROGRESS_REPORT("Progress report"),
    COMMITTEE_PAPER("Committee paper"),
    OTHER("Other");

    private final String title;

    DocumentKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
