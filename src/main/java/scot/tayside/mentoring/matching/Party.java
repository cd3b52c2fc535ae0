package scot.tayside.mentoring.matching;

/** Who said no to a proposal. */
enum Party {
    MENTEE("The mentee"),
    MENTOR("The mentor"),
    COORDINATOR("The coordinator");

    private final String title;

    Party(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
