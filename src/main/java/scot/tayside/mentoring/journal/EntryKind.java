package scot.tayside.mentoring.journal;

/** What an entry of the journal tells of. */
enum EntryKind {
    CHALLENGE("Challenge", "orange"),
    LEARNING("Learning", "green"),
    AWARD("Award", "yellow"),
    PARTNERSHIP_EVENT("Partnership event", "blue"),
    GENERAL("General", "grey");

    private final String title;
    private final String colour;

    EntryKind(String title, String colour) {
        this.title = title;
        this.colour = colour;
    }

    public String title() {
        return title;
    }

    public String colour() {
        return colour;
    }
}
