package scot.tayside.mentoring.voice;

/** Whose voice is heard. */
public enum Speaker {
    MENTEE("Mentee"),
    REFERRER("Social worker"),
    MENTOR("Mentor"),
    FAMILY("Family of a mentee"),
    PARTNER("Partner organisation");

    private final String title;

    Speaker(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
