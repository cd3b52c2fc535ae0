package scot.tayside.mentoring.departure;

/** Whether somebody works or learns. */
enum Work {
    WORK("In work"),
    LEARNING("Learning or training"),
    LOOKING("Looking for something"),
    NOT_NOW("Not at present"),
    NOT_SAID("Rather not say");

    private final String title;

    Work(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
