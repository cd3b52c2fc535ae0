package scot.tayside.mentoring.matching;

/** Why a match that had begun ended. */
enum EndReason {
    CASE_CLOSED("The case closed"),
    GOALS_REACHED("What they set out to do is done"),
    OTHER_MENTOR("Moved to another mentor"),
    MENTEE_ENDED("The mentee wished to end it"),
    MENTOR_ENDED("The mentor wished to end it"),
    MENTOR_LEFT("The mentor left the service"),
    CLEARANCE_LOST("The mentor is no longer cleared"),
    SET_APART("Listed not to be matched"),
    NO_CONTACT("Contact was lost"),
    OTHER("Another reason");

    private final String title;

    EndReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
