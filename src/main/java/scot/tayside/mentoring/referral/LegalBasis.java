package scot.tayside.mentoring.referral;

/** On what footing the justice system refers somebody. */
public enum LegalBasis {
    COURT_ORDER("Court order"),
    BAIL("Bail"),
    SDS("Structured deferred sentence"),
    TISS_AGREEMENT("TISS agreement before court disposal");

    private final String title;

    LegalBasis(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
