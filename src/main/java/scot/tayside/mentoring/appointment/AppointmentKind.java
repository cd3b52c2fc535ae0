package scot.tayside.mentoring.appointment;

/** What an appointment is to be. */
enum AppointmentKind {
    MEETING("Meeting", "MEETING"),
    JOINT_MEETING("Joint meeting with the referrer", "JOINT_MEETING"),
    ACCOMPANIMENT("Going along to something", "MEETING");

    private final String title;
    private final String contact;

    AppointmentKind(String title, String contact) {
        this.title = title;
        this.contact = contact;
    }

    public String title() {
        return title;
    }

    /** As what it is logged once it was held. */
    String contact() {
        return contact;
    }
}
