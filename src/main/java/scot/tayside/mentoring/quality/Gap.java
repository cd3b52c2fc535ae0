package scot.tayside.mentoring.quality;

/** What a period can lack; the messages {@code quality.gap.<name>} say it in words. */
enum Gap {
    REVIEW_OVERDUE,
    REVIEW_DUE,
    ASSESSMENT_LATE,
    CORE_MISSING,
    NO_MENTEE_VIEW,
    ONE_PERCEPTION,
    NOT_COMPARABLE,
    WEEK_MISSED,
    EXIT_NO_REASON,
    NO_FIRST_CONTACT;

    public String title() {
        return "quality.gap." + name();
    }

    public String hint() {
        return "quality.hint." + name();
    }
}
