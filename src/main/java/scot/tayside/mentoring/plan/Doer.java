package scot.tayside.mentoring.plan;

/** Who has taken an action on. */
enum Doer {
    MENTEE("Mentee"),
    MENTOR("Mentor"),
    OTHER("Somebody else");

    private final String title;

    Doer(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
