package scot.tayside.mentoring.voice;

/** The edition of a report somebody consented to be printed in. */
enum Audience {
    FUNDER("Report to the funders"),
    PUBLIC("Public edition");

    private final String title;

    Audience(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
