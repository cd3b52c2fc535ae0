package scot.tayside.mentoring.supervision;

/** In what way a supervision was held. */
enum TalkKind {
    ONE_TO_ONE("One to one"),
    GROUP("Group"),
    PHONE("Telephone");

    private final String title;

    TalkKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
