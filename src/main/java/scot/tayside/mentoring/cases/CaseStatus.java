package scot.tayside.mentoring.cases;

import java.util.Set;

/** Where a case stands. */
public enum CaseStatus {
    ASSESSMENT("Assessment"),
    ACTIVE("Active"),
    PAUSED("Paused"),
    CLOSED("Closed");

    private final String title;

    CaseStatus(String title) {
        this.title = title;
    }

    public String title() {
        return title;
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
