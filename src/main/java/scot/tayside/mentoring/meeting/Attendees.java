package scot.tayside.mentoring.meeting;

/** What those are who were at a meeting. */
enum Attendees {
    MENTORS("Mentors and befrienders"),
    STAFF("Coordinators and managers"),
    SOCIAL_WORK("Social workers"),
    PARTNERS("Other partners"),
    BOARD("Board members"),
    OTHERS("Others");

    private final String title;

    Attendees(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
