package scot.tayside.mentoring.departure;

/** Whether a mentee answered the questions on leaving. */
enum Asked {
    ANSWERED("Answered"),
    REFUSED("Refused"),
    ABSENT("Could not be reached"),
    UNABLE("Was not able to");

    private final String title;

    Asked(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
