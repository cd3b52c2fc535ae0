package scot.tayside.mentoring.shared;

/** Sex as a person gives it. */
public enum Sex {
    FEMALE("Female"),
    MALE("Male"),
    NOT_KNOWN("Not known"),
    PREFER_NOT_TO_SAY("Prefers not to say");

    private final String title;

    Sex(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
