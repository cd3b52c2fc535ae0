package scot.tayside.mentoring.appointment;

/** Who wants an appointment moved or called off. */
enum Asker {
    MENTEE("The mentee"),
    MENTOR("The mentor"),
    REFERRER("The referrer"),
    OFFICE("Our office");

    private final String title;

    Asker(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
