package scot.tayside.mentoring.plan;

/** How a goal or an action came to its end. */
enum Ending {
    DONE("Done", "green"),
    GIVEN_UP("Given up", "grey");

    private final String title;
    private final String colour;

    Ending(String title, String colour) {
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
