package scot.tayside.mentoring.transition;

/** Where an offer stands, and first of all that there is none. */
enum Standing {
    TO_BE_OFFERED("No offer yet", "red"),
    PENDING("Not answered yet", "yellow"),
    DECLINED("Declined", "grey"),
    WAITING("Accepted, waiting", "orange"),
    STARTED("Started", "green"),
    WITHDREW("Withdrew", "grey"),
    CAME_TO_NOTHING("Came to nothing", "purple");

    private final String title;
    private final String colour;

    Standing(String title, String colour) {
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
