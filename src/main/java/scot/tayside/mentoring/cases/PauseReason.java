package scot.tayside.mentoring.cases;

import java.util.Arrays;

/** Why a case rests. */
enum PauseReason {
    CUSTODY("In custody"),
    ILLNESS("Illness"),
    OTHER("Another reason");

    private final String title;

    PauseReason(String title) {
        this.title = title;
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
