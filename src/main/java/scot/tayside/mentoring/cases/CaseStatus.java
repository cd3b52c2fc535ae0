package scot.tayside.mentoring.cases;

import java.util.Set;

/** Where a case stands. */
public enum CaseStatus {
    ASSESSMENT("Assessment", "yellow"),
    ACTIVE("Active", "green"),
    PAUSED("Paused", "orange"),
    CLOSED("Closed", "grey");

    private final String title;
    private final String colour;

    CaseStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    /** The colour of its tag; the words say the same. */
    public String colour() {
        return colour;
    }

    Set<CaseStatus> next() {
        return switch (this) {
            case ASSESSMENT -> Set.of(ACTIVE, CLOSED);
            case ACTIVE -> Set.of(PAUSED, CLOSED);
            case PAUSED -> Set.of(ACTIVE, CLOSED);
            case CLOSED -> Set.of(ACTIVE, ASSESSMENT);
        };
    }

    boolean allows(CaseStatus to) {
        return next().contains(to);
    }
}
