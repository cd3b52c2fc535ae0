package scot.tayside.mentoring.incident;

/** Whom an incident concerned. */
enum Concerned {
    CLIENT("A client"),
    STAFF("Staff or a volunteer"),
    BOTH("A client and staff"),
    OTHER("Somebody else");

    private final String title;

    Concerned(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
