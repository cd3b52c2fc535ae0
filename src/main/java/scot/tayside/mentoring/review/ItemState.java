package scot.tayside.mentoring.review;

/** Whether an outcome was scored, or why it is no score and leaves the base. */
enum ItemState {
    SCORED("Scored"),
    NOT_APPLICABLE("Not applicable"),
    NO_NEED("No need");

    private final String title;

    ItemState(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
