package scot.tayside.mentoring.flag;

/** What a risk is of. */
enum FlagKind {
    VIOLENCE("Violence or threats"),
    HOME_VISITS("Home visits"),
    SELF_HARM("Self-harm or suicide"),
    DOMESTIC_ABUSE("Domestic abuse"),
    FIRE("Fire"),
    HEALTH("Health or infection"),
    OTHER("Other risk");

    private final String title;

    FlagKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
