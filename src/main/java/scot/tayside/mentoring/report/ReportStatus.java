package scot.tayside.mentoring.report;

import java.util.Set;

/** Where a report stands on its way from the first draft to its readers. */
enum ReportStatus {
    DRAFT("Draft", "blue"),
    FROZEN("Figures frozen", "turquoise"),
    IN_REVIEW("Waits for a signature", "yellow"),
    RETURNED("Returned", "orange"),
    SIGNED_OFF("Signed off", "purple"),
    ISSUED("Issued", "green"),
    SUPERSEDED("Superseded", "grey");

    private final String title;
    private final String colour;

    ReportStatus(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    Set<ReportStatus> next() {
        return switch (this) {
            case DRAFT -> Set.of(FROZEN);
            case FROZEN -> Set.of(IN_REVIEW, RETURNED);
            case IN_REVIEW -> Set.of(SIGNED_OFF, RETURNED);
            case RETURNED -> Set.of(DRAFT);
            case SIGNED_OFF -> Set.of(ISSUED);
            case ISSUED -> Set.of(SUPERSEDED);
            case SUPERSEDED -> Set.of();
        };
    }

    boolean allows(ReportStatus to) {
        return next().contains(to);
    }

    /** Whether its figures are fixed; before that they are counted anew each time it is looked at. */
    boolean isFrozen() {
        return this != DRAFT && this != RETURNED;
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }
}
