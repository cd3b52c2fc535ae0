package scot.tayside.mentoring.report;

/** What a writer may draw from for a section. */
enum Feed {
    PARTNER("What the partner writes"),
    QUOTES("Quotes and case studies"),
    ACTIVITIES("Group activities"),
    TRAINING("Training"),
    CHALLENGE("Journal: challenges"),
    LEARNING("Journal: learning"),
    AWARD("Journal: awards"),
    PARTNERSHIP_EVENT("Journal: partnership events"),
    GENERAL("Journal: general");

    private final String title;

    Feed(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
