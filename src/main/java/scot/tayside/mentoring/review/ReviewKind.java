package scot.tayside.mentoring.review;

/** The occasions on which scores are given, in the order in which those of one day count. */
public enum ReviewKind {
    ASSESSMENT("Assessment"),
    QUARTERLY("Quarterly review"),
    EXTRA("Extra review"),
    EXIT("Exit review");

    private final String title;

    ReviewKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
