package scot.tayside.mentoring.feedback;

/** What became of a request for feedback. */
enum FeedbackState {
    ASKED("Asked", "blue"),
    ANSWERED("Answered", "green"),
    EXPIRED("Not answered in time", "grey"),
    NO_ADDRESS("No e-mail address", "yellow");

    private final String title;
    private final String colour;

    FeedbackState(String title, String colour) {
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
