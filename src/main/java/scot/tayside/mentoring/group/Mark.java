package scot.tayside.mentoring.group;

/** Whether a member came to a session. */
enum Mark {
    ATTENDED("Came"),
    APOLOGY("Sent an apology"),
    ABSENT("Stayed away");

    private final String title;

    Mark(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
