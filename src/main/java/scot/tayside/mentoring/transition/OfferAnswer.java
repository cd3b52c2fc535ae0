package scot.tayside.mentoring.transition;

/** What a mentee said to an offer. */
enum OfferAnswer {
    PENDING("Not answered yet"),
    ACCEPTED("Accepted"),
    DECLINED("Declined");

    private final String title;

    OfferAnswer(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
