package scot.tayside.mentoring.group;

import java.util.EnumSet;
import java.util.Set;

/** Where a session stands. */
enum SessionStatus {
    PLANNED("Planned", "blue"),
    HELD("Held", "green"),
    CALLED_OFF("Called off", "grey");

    private final String title;
    private final String colour;

    SessionStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    /** A register may be put right, and a session turn out not to have been held. */
    Set<SessionStatus> next() {
        return switch (this) {
            case PLANNED, HELD -> EnumSet.of(HELD, CALLED_OFF);
            case CALLED_OFF -> EnumSet.of(PLANNED);
        };
    }

    boolean allows(SessionStatus to) {
        return next().contains(to);
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }
}
