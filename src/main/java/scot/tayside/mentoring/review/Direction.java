package scot.tayside.mentoring.review;

/** The class of a change. */
enum Direction {
    IMPROVED("Improved", "green"),
    MAINTAINED("Maintained", "blue"),
    DETERIORATED("Deteriorated", "orange");

    private final String title;
    private final String colour;

    Direction(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    static Direction of(int halfPoints) {
        return halfPoints > 0 ? IMPROVED : halfPoints < 0 ? DETERIORATED : MAINTAINED;
    }

    String title() {
        return title;
    }

    String colour() {
        return colour;
    }
}
