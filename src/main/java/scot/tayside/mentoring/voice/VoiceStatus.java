package scot.tayside.mentoring.voice;

/** How far a quote or case study is from being printed: the first thing that stands against it. */
enum VoiceStatus {
    WITHDRAWN("Consent withdrawn", "red"),
    NEEDS_CONSENT("Consent missing", "yellow"),
    EXPIRED("Consent ran out", "grey"),
    TO_CHECK("To be checked", "blue"),
    CHANGES_NEEDED("Changes needed", "orange"),
    READY("May be used", "green");

    private final String title;
    private final String colour;

    VoiceStatus(String title, String colour) {
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
