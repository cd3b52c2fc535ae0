package scot.tayside.mentoring.review;

/** Why a mentee's own score is missing. */
enum MissingReason {
    DECLINED("Mentee declined"),
    ABSENT("Mentee absent"),
    UNABLE("Mentee unable");

    private final String title;

    MissingReason(String title) {
        this.title = title;
    }

    public String title() {
        return title;
    }
}
