package scot.tayside.mentoring.mentor;

import scot.tayside.mentoring.identity.Organisation;

/** In what capacity somebody mentors, with the mentees they may have at one time unless agreed otherwise (R19). */
public enum MentorType {
    PAID("Paid mentor", 15),
    VOLUNTEER("Volunteer mentor", 2),
    PEER("Peer mentor", 2),
    BEFRIENDER("Befriender", 2);

    private static final int PAID_BY_CATH = 6;

    private final String title;
    private final int usualCaseload;

    MentorType(String title, int usualCaseload) {
        this.title = title;
        this.usualCaseload = usualCaseload;
    }

    public String title() {
        return title;
    }

    /** CATH's paid mentor has fewer hours than TCA's. */
    public int usualCaseload(Organisation organisation) {
        return this == PAID && organisation == Organisation.CATH ? PAID_BY_CATH : usualCaseload;
    }
}
