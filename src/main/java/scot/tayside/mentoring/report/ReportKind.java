package scot.tayside.mentoring.report;

/** Which of the two documents it is. */
enum ReportKind {
    PROGRESS_REPORT("Progress report"),
    COMMITTEE_PAPER("Committee paper");

    private final String title;

    ReportKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
