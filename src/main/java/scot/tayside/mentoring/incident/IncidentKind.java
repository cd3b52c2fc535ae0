package scot.tayside.mentoring.incident;

/** What sort of incident it was. */
enum IncidentKind {
    INJURY("Injury"),
    AGGRESSION("Aggression or threats"),
    ACCIDENT("Accident or ill health"),
    PROPERTY("Damage or loss"),
    DATA("Lost or wrongly sent information"),
    NEAR_MISS("Near miss"),
    OTHER("Other incident");

    private final String title;

    IncidentKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
