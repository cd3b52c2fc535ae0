package scot.tayside.mentoring.equality;

/** Whether somebody says that an illness or disability limits their daily life. */
public enum Disability {
    NO("No"),
    A_LITTLE("Yes, a little"),
    A_LOT("Yes, a lot"),
    PREFER_NOT_TO_SAY("Prefer not to say");

    private final String title;

    Disability(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
