package scot.tayside.mentoring.departure;

/** Where somebody lives. */
enum Housing {
    SETTLED("A place I can stay"),
    TEMPORARY("Somewhere for now"),
    NONE("No place of my own"),
    NOT_SAID("Rather not say");

    private final String title;

    Housing(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
