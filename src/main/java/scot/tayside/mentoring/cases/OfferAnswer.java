package scot.tayside.mentoring.cases;

/** What a mentee said to the offer of befriending. */
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
