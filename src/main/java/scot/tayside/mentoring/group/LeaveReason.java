package scot.tayside.mentoring.group;

/** Why somebody leaves a group. */
enum LeaveReason {
    FINISHED("Has got what they came for"),
    CASE_CLOSED("Support has ended"),
    MOVED("Moved away"),
    WORK_OR_COLLEGE("Work, college or training"),
    OWN_WISH("Does not want to come any more"),
    NOT_SUITABLE("The group is not right for them"),
    GROUP_ENDED("The group has ended"),
    OTHER("Other");

    private final String title;

    LeaveReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
