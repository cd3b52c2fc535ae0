package scot.tayside.mentoring.review;

/** What a review is compared with: a choice of every report on outcomes, printed with its figures. */
public enum Basis {
    PRECEDING_REVIEW("The review or assessment just before"),
    SINCE_BASELINE("The first score of the outcome");

    private final String title;

    Basis(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
