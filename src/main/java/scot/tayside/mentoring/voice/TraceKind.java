package scot.tayside.mentoring.voice;

/** What a trace in a text could tell whoever reads it. */
enum TraceKind {
    NAME("Name of somebody known here"),
    PLACE("Place"),
    DATE("Date"),
    DAY("Exact day"),
    AGE("Age"),
    FAMILY("Family");

    private final String title;

    TraceKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
