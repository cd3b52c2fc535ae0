package scot.tayside.mentoring.transition;

/** What came of an offer that was accepted. */
enum Aftermath {
    STARTED("It started"),
    WITHDREW("The mentee no longer wants it"),
    CAME_TO_NOTHING("It could not be arranged");

    private final String title;

    Aftermath(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
