package scot.tayside.mentoring.voice;

/** A few sentences, or the story of one person's time with the service. */
public enum VoiceKind {
    QUOTE("Quote"),
    CASE_STUDY("Case study");

    private final String title;

    VoiceKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
