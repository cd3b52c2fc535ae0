package scot.tayside.mentoring.appointment;

/** What kind of place an appointment is at. */
enum PlaceKind {
    OFFICE("Our office"),
    SOCIAL_WORK("Social work office"),
    HOME("The mentee’s home"),
    PUBLIC_PLACE("Public place"),
    COURT("Court"),
    OTHER_SERVICE("Another service");

    private final String title;

    PlaceKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether somebody has to know where the mentor is. */
    boolean isAway() {
        return this != OFFICE;
    }
}
