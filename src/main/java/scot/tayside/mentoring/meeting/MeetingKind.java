package scot.tayside.mentoring.meeting;

/** What kind of meeting it was. */
enum MeetingKind {
    PSP_BOARD("PSP board", "purple"),
    PARTNERSHIP("Partnership meeting", "blue"),
    MENTOR_MEETING("Mentor meeting", "turquoise"),
    TEAM_MEETING("Team meeting", "grey");

    private final String title;
    private final String colour;

    MeetingKind(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }
}
