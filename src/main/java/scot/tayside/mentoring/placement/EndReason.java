package scot.tayside.mentoring.placement;

/** Why a placement ended. */
enum EndReason {
    COMPLETED("Came to its end as planned"),
    WORK("Found work or a course"),
    STOPPED_COMING("Stopped coming"),
    WITHDREW("Did not want to go on"),
    NOT_SUITABLE("Was not right for them"),
    PLACE_ENDED("The place could not go on");

    private final String title;

    EndReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
