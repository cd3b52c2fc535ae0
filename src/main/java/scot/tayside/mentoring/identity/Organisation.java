package scot.tayside.mentoring.identity;

/** Whom the holder of an account works for. */
public enum Organisation {
    TCA("Tayside Council on Alcohol"),
    CATH("Churches Action for the Homeless"),
    CJSW("Criminal Justice Social Work"),
    PSP("Public Social Partnership board");

    private final String title;

    Organisation(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
