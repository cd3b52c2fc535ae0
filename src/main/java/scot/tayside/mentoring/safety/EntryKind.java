package scot.tayside.mentoring.safety;

/** What was done about a flag, a concern or an incident. */
public enum EntryKind {
    NOTE("Added"),
    REVIEWED("Reviewed: it still stands"),
    ENDED("Taken off the file"),
    TAKEN_UP("Taken up"),
    REFERRED("Referred on"),
    CLOSED("Closed");

    private final String title;

    EntryKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
