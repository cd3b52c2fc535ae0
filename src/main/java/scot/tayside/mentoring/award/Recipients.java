package scot.tayside.mentoring.award;

/** Whose an award is. */
enum Recipients {
    MENTEES("Mentees"),
    MENTORS("Mentors"),
    SERVICE("The service");

    private final String title;

    Recipients(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
