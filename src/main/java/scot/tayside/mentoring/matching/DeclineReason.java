package scot.tayside.mentoring.matching;

/** Why a proposed match did not come about. */
enum DeclineReason {
    PREFERS_OTHER("Would rather have somebody else"),
    TIMES("Days or times do not fit"),
    TRAVEL("Too far to travel"),
    KNOWN("They know each other"),
    SET_APART("Listed not to be matched"),
    UNAVAILABLE("The mentor is not available after all"),
    WITHDRAWN("The mentee does not wish to go on"),
    OTHER("Another reason");

    private final String title;

    DeclineReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
