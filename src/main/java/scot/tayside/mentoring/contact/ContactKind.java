package scot.tayside.mentoring.contact;

/** What a contact was, and with it in which way it was held. */
enum ContactKind {
    MEETING("Meeting"),
    PHONE("Phone call"),
    VIDEO("Video call"),
    TEXT("Text message"),
    LETTER("Letter or e-mail"),
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
            case MEETING, PHONE, VIDEO, TEXT, JOINT_MEETING, GROUP -> true;
            case LETTER, REFERRER_UPDATE, PLACEMENT -> false;
        };
    }

    /** Whether somebody may have tried it in vain: rung, written, called at the door. */
    boolean isTried() {
        return switch (this) {
            case MEETING, PHONE, VIDEO, TEXT, LETTER -> true;
            case JOINT_MEETING, GROUP, REFERRER_UPDATE, PLACEMENT -> false;
        };
    }

    /** Whether several mentees may be at one. */
    boolean isShared() {
        return switch (this) {
            case MEETING, VIDEO, JOINT_MEETING, GROUP, PLACEMENT -> true;
            case PHONE, TEXT, LETTER, REFERRER_UPDATE -> false;
        };
    }

    /** Whether mentor and mentee are in one room, and a match begins with it. */
    boolean isMeeting() {
        return this == MEETING || this == JOINT_MEETING;
    }
}
