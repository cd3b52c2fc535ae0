package scot.tayside.mentoring.referral;

/** What a court requires of somebody besides the order itself. */
public enum Requirement {
    SUPERVISION("Supervision"),
    UNPAID_WORK("Unpaid work or other activity"),
    PROGRAMME("Programme"),
    RESIDENCE("Residence"),
    MENTAL_HEALTH("Mental health treatment"),
    DRUG_TREATMENT("Drug treatment"),
    ALCOHOL_TREATMENT("Alcohol treatment"),
    COMPENSATION("Compensation"),
    CONDUCT("Conduct"),
    RESTRICTION_OF_LIBERTY("Restriction of liberty"),
    OTHER("Another requirement");

    private final String title;

    Requirement(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
