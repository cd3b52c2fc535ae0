package scot.tayside.mentoring.cases;

import static scot.tayside.mentoring.cases.ExitType.PLANNED;
import static scot.tayside.mentoring.cases.ExitType.UNPLANNED;

import java.util.Arrays;

/** Why support ended; each reason belongs to one type of exit. */
enum ExitReason {
    GOALS_REACHED(PLANNED, "Goals reached"),
    ORDER_ENDED(PLANNED, "The order ended"),
    BEFRIENDING(PLANNED, "Moved on to befriending"),
    OTHER_SERVICE(PLANNED, "Moved on to another service"),
    AGREED(PLANNED, "Ended by agreement"),
    STOPPED_COMING(UNPLANNED, "Stopped coming"),
    WITHDREW(UNPLANNED, "No longer wants a mentor"),
    CUSTODY(UNPLANNED, "Went into custody"),
    ORDER_REVOKED(UNPLANNED, "The order was revoked"),
    MOVED_AWAY(UNPLANNED, "Moved away"),
    ILLNESS(UNPLANNED, "Illness"),
    DIED(UNPLANNED, "Died"),
    SAFETY(UNPLANNED, "Ended by the service for safety"),
    OTHER(UNPLANNED, "Another reason");

    private final ExitType type;
    private final String title;

    ExitReason(ExitType type, String title) {
        this.type = type;
        this.title = title;
    }

    ExitType type() {
        return type;
    }

    public String title() {
        return title;
    }

    /** What a stored reason says: one of these, or the text an import brought. */
    static String words(String stored) {
        return Arrays.stream(values())
                .filter(reason -> reason.name().equals(stored))
                .map(reason -> reason.title)
                .findFirst()
                .orElse(stored);
    }
}
