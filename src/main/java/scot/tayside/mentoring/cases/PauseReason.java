package scot.tayside.mentoring.cases;

/** Why a case rests. */
enum PauseReason {
    CUSTODY("In custody"),
    ILLNESS("Illness"),
    OTHER("Another reason");

    private final String title;

    PauseReason(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
