package scot.tayside.mentoring.contact;

/** What a contact was. */
enum ContactKind {
    MEETING("Meeting"),
    PHONE("Phone call"),
    TEXT("Text message"),
    REFERRER_UPDATE("Update to the referrer"),
    JOINT_MEETING("Joint meeting with the referrer"),
    GROUP("Group"),
    PLACEMENT("Placement");

    private final String title;

    ContactKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }

    /** Whether it is about a mentee who may be there or not. */
    public boolean isAttended() {
        return this != REFERRER_UPDATE;
    }

    /** Whether mentor and mentee speak with each other in it. */
    boolean isWithMentee() {
        return switch (this) {
            case MEETING, PHONE, TEXT, JOINT_MEETING, GROUP -> true;
            case REFERRER_UPDATE, PLACEMENT -> false;
        };
    }

    /** Whether mentor and mentee are in one room, and a match begins with it. */
    boolean isMeeting() {
        return this == MEETING || this == JOINT_MEETING;
    }
}
