package scot.tayside.mentoring.voice;

/** Where else than in one document words may appear. */
enum Channel {
    REPORT("Reports"),
    WEBSITE("Website"),
    PRESS("Press"),
    TRAINING("Training of mentors");

    private final String title;

    Channel(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
