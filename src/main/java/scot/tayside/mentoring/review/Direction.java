package scot.tayside.mentoring.review;

/** The class of a change. */
enum Direction {
    IMPROVED("Improved"),
    MAINTAINED("Maintained"),
    DETERIORATED("Deteriorated");

    private final String title;

    Direction(String title) {
        this.title = title;
    }

    static Direction of(int halfPoints) {
        return halfPoints > 0 ? IMPROVED : halfPoints < 0 ? DETERIORATED : MAINTAINED;
    }

    String title() {
        return title;
    }
}
