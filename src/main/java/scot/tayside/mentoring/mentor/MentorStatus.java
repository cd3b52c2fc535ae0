package scot.tayside.mentoring.mentor;

import java.util.Set;

/** Where a mentor stands, from first enquiry to leaving. */
public enum MentorStatus {
    ENQUIRY("Enquiry", "grey"),
    APPLIED("Applied", "grey"),
    INTERVIEWED("Interviewed", "grey"),
    RECRUITED("Recruited", "blue"),
    IN_CLEARANCE("In clearance", "blue"),
    CLEARED("Cleared", "green"),
    UNAVAILABLE("Unavailable", "yellow"),
    SUSPENDED("Suspended", "red"),
    LEFT("Left", "grey"),
    WITHDREW("Withdrew", "grey"),
    NOT_SELECTED("Not selected", "grey");

    private final String title;
    private final String colour;

    MentorStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }

    /** Whether somebody who stands here may meet mentees, as long as nothing of the clearance has lapsed. */
    public boolean isCleared() {
        return this == CLEARED || this == UNAVAILABLE;
    }

    Set<MentorStatus> next() {
        return switch (this) {
            case ENQUIRY -> Set.of(APPLIED, WITHDREW, NOT_SELECTED);
            case APPLIED -> Set.of(INTERVIEWED, WITHDREW, NOT_SELECTED);
            case INTERVIEWED -> Set.of(RECRUITED, WITHDREW, NOT_SELECTED);
            case RECRUITED -> Set.of(IN_CLEARANCE, WITHDREW, NOT_SELECTED);
            case IN_CLEARANCE -> Set.of(CLEARED, WITHDREW, NOT_SELECTED);
            case CLEARED -> Set.of(UNAVAILABLE, SUSPENDED, LEFT);
            case UNAVAILABLE -> Set.of(CLEARED, SUSPENDED, LEFT);
            case SUSPENDED -> Set.of(CLEARED, LEFT);
            case LEFT, WITHDREW, NOT_SELECTED -> Set.of();
        };
    }

    boolean allows(MentorStatus to) {
        return next().contains(to);
    }
}
