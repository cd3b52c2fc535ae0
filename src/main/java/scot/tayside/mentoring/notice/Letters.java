package scot.tayside.mentoring.notice;

/** When somebody gets letters about what happens. */
enum Letters {
    AT_ONCE("At once"),
    DAILY("Once a day, at seven in the morning"),
    NONE("No letters");

    private final String title;

    Letters(String title) {
        this.title = title;
    }

    String title() {
        return title;
    }
}
