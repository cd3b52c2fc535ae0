package scot.tayside.mentoring.duty;

/** What a mentor does that is no contact. */
enum DutyKind {
    ADMIN("Administration"),
    TRAVEL("Travel"),
    TRAINING("Training"),
    PARTNER_MEETING("Meeting with partners"),
    SUPERVISION("Supervision"),
    REPORT("Writing a report"),
    OTHER("Something else");

    private final String title;

    DutyKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
