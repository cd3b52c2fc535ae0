package scot.tayside.mentoring.contact;

/** Whether the mentee was there, and if not, of what class the absence is (R13). */
public enum Attendance {
    ATTENDED("Attended, or answered"),
    LATE("Attended, but late"),
    DNA_ACCEPTABLE("Did not attend: acceptable"),
    DNA_UNACCEPTABLE("Did not attend: unacceptable"),
    CANCELLED_BY_SERVICE("Cancelled by us"),
    NO_ANSWER("Tried, no answer");

    private final String title;

    Attendance(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    boolean isPresent() {
        return this == ATTENDED || this == LATE;
    }

    /** Kept, and neither a contact nor an absence. */
    boolean isOnlyTried() {
        return this == NO_ANSWER;
    }

    /** The referrer is told, and alone decides what follows. */
    boolean isAbsence() {
        return this == DNA_ACCEPTABLE || this == DNA_UNACCEPTABLE;
    }
}
