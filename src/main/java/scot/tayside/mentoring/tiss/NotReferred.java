package scot.tayside.mentoring.tiss;

/** Why somebody the partner worked with was not referred. */
enum NotReferred {
    CRITERIA("Did not meet the criteria"),
    DECLINED("Did not want to be referred"),
    DISPOSAL_FIRST("The court decided first"),
    NOT_REACHED("Could not be reached"),
    OTHER_SUPPORT("Has other support"),
    CUSTODY("In custody"),
    OTHER("Other reason");

    private final String title;

    NotReferred(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
