package scot.tayside.mentoring.transition;

/** Why a mentee says no to an offer. */
enum DeclineReason {
    NOT_WANTED("Does not want it"),
    ENOUGH_SUPPORT("Has enough support already"),
    NO_TIME("Has no time for it"),
    LATER("Perhaps later"),
    OTHER("Another reason");

    private final String title;

    DeclineReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
