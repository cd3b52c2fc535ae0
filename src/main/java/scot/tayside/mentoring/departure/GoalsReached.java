package scot.tayside.mentoring.departure;

/** How many of their goals a mentee has reached, as they see it. */
enum GoalsReached {
    ALL("All of it"),
    SOME("Some of it"),
    NONE("None of it"),
    NOT_SAID("Rather not say");

    private final String title;

    GoalsReached(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
