package scot.tayside.mentoring.departure;

/** What the referrer says of new offences. */
enum Reoffending {
    NONE_KNOWN("None known to the referrer"),
    YES("Yes, as the referrer says"),
    NOT_ASKED("The referrer was not asked");

    private final String title;

    Reoffending(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
