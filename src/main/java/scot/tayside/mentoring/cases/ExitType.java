package scot.tayside.mentoring.cases;

/** Ending by agreement, or any other ending. */
enum ExitType {
    PLANNED("Planned"),
    UNPLANNED("Unplanned");

    private final String title;

    ExitType(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
