package scot.tayside.mentoring.equality;

/** How somebody says they think of their sexual orientation. */
public enum Orientation {
    HETEROSEXUAL("Straight or heterosexual"),
    GAY_OR_LESBIAN("Gay or lesbian"),
    BISEXUAL("Bisexual"),
    OTHER("Another way"),
    PREFER_NOT_TO_SAY("Prefer not to say");

    private final String title;

    Orientation(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
