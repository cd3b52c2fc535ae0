package scot.tayside.mentoring.departure;

/** How a try to reach somebody ended. */
enum Tried {
    REACHED("Reached"),
    NOT_REACHED("Not reached, to be tried again"),
    DECLINED("Does not want to be asked"),
    GIVEN_UP("Not reached, given up");

    private final String title;

    Tried(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
