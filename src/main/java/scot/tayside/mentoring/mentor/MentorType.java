package scot.tayside.mentoring.mentor;

/** In what capacity somebody mentors, with the mentees they may have at one time unless agreed otherwise (R19). */
public enum MentorType {
    PAID("Paid mentor", 15),
    VOLUNTEER("Volunteer mentor", 2),
    PEER("Peer mentor", 2),
    BEFRIENDER("Befriender", 2);

    private final String title;
    private final int usualCaseload;

    MentorType(String title, int usualCaseload) {
        this.title = title;
        this.usualCaseload = usualCaseload;
    }

    public String title() {
        return title;
    }

    public int usualCaseload() {
        return usualCaseload;
    }
}
