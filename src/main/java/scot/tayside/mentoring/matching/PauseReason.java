package scot.tayside.mentoring.matching;

/** Why a match rests. */
enum PauseReason {
    CLEARANCE("The mentor is not cleared"),
    SET_APART("Listed not to be matched"),
    CASE_PAUSED("The case is paused"),
    MENTOR_AWAY("The mentor is away"),
    OTHER("Another reason");

    private final String title;

    PauseReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
