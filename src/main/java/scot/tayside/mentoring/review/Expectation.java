package scot.tayside.mentoring.review;

/** How an assessment or review still to be held stands to its day. */
enum Expectation {
    OVERDUE("Overdue", "red"),
    DUE("Due", "yellow"),
    SCHEDULED("Not due yet", "grey");

    private final String title;
    private final String colour;

    Expectation(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }
}
