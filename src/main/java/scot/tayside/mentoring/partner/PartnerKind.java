package scot.tayside.mentoring.partner;

/** What kind of organisation a partner is. */
enum PartnerKind {
    COUNCIL("Council"),
    POLICE("Police"),
    HEALTH("Health"),
    EDUCATION("School, college or university"),
    EMPLOYER("Employer"),
    CHARITY("Charity or community group"),
    OTHER("Other");

    private final String title;

    PartnerKind(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
