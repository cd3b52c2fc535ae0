package scot.tayside.mentoring.vetting;

/** In what capacity somebody speaks for a mentor; who it is stays in the letter. */
enum RefereeRole {
    EMPLOYER("Employer"),
    TEACHER("Teacher or tutor"),
    VOLUNTEERING("Supervisor of volunteering"),
    COLLEAGUE("Colleague"),
    PROFESSIONAL("Professional, such as a nurse or minister"),
    OTHER("Somebody else, not a relative");

    private final String title;

    RefereeRole(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
