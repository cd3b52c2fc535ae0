package scot.tayside.mentoring.departure;

/** Yes, no, or nothing. */
enum Said {
    YES("Yes"),
    NO("No"),
    NOT_SAID("Rather not say");

    private final String title;

    Said(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
