package scot.tayside.mentoring.programme;

/** A service people are referred to. */
public enum Service {
    WOMEN_ONLY("Women Only"),
    MENTORING_FOR_MEN("Mentoring for Men"),
    TISS("TISS Mentoring"),
    BEFRIENDING("Befriending");

    private final String title;

    Service(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
