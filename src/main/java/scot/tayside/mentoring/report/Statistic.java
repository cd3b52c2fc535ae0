package scot.tayside.mentoring.report;

import java.util.Arrays;
import java.util.Optional;

/** One statistic of the report; its title, printed definition and base are the messages {@code report.<key>.title}, …. */
enum Statistic {
    RECEIVED("referrals.received", Section.REFERRALS),
    PEOPLE("referrals.people", Section.REFERRALS),
    VOID("referrals.void", Section.REFERRALS),
    REREFERRALS("referrals.rereferrals", Section.REFERRALS),
    OUTCOME("referrals.outcome", Section.REFERRALS),
    CONVERSION("referrals.conversion", Section.REFERRALS),
    IN_SERVICE("clients.in_service", Section.CLIENTS),
    OPENING("clients.opening", Section.CLIENTS),
    ENGAGED("clients.engaged", Section.CLIENTS),
    CLOSED("clients.closed", Section.CLIENTS),
    CLOSING("clients.closing", Section.CLIENTS),
    REVIEWED("clients.reviewed", Section.OUTCOMES),
    COVERAGE("reviews.coverage", Section.OUTCOMES),
    TIMELY("reviews.timely", Section.OUTCOMES),
    IMPROVED("outcomes.domain.improved", Section.OUTCOMES),
    MAINTAINED("outcomes.domain.maintained", Section.OUTCOMES),
    DETERIORATED("outcomes.domain.deteriorated", Section.OUTCOMES),
    BREADTH("outcomes.breadth", Section.OUTCOMES),
    QUALITY("outcomes.quality", Section.OUTCOMES),
    TARGET("outcomes.target", Section.TARGETS),
    VERDICT("outcomes.target.verdict", Section.TARGETS),
    KEPT("outcomes.target.kept", Section.TARGETS),
    SAME_DAY("contact.same_day", Section.CONTACT),
    DAYS_TO_FIRST_CONTACT("contact.days_to_first_contact", Section.CONTACT),
    DAYS_TO_FIRST_MEETING("contact.days_to_first_meeting", Section.CONTACT),
    DAYS_TO_ASSESSMENT("contact.days_to_assessment", Section.CONTACT),
    ATTENDANCE("contact.attendance", Section.CONTACT),
    MISSED("contact.missed", Section.CONTACT),
    WEEKLY_UPDATES("updates.weekly", Section.CONTACT),
    OPEN_CASES("capacity.open", Section.CAPACITY),
    PLACES("capacity.places", Section.CAPACITY),
    WAITING("waiting.number", Section.CAPACITY),
    DAYS_WAITED("waiting.days", Section.CAPACITY),
    EXITS("exits", Section.EXITS),
    EXIT_REASON("exits.reason", Section.EXITS),
    ORDER_RESULT("exits.order_result", Section.EXITS),
    LENGTH("exits.length", Section.EXITS),
    RECRUITED("mentors.recruited", Section.MENTORS),
    RECRUITMENT_TARGET("mentors.recruited.target", Section.MENTORS),
    STOCK("mentors.stock", Section.MENTORS),
    FUNNEL("mentors.funnel", Section.MENTORS),
    MATCHES_TO_DATE("matches.to_date", Section.MENTORS),
    MATCHES_STARTED("matches.started", Section.MENTORS),
    TRAINING("training", Section.TRAINING),
    BEFRIENDING("befriending", Section.BEFRIENDING),
    UPTAKE("befriending.uptake", Section.BEFRIENDING),
    TISS_WORKED_WITH("tiss.worked_with", Section.TISS),
    TISS_REFERRED("tiss.referred", Section.TISS),
    ACTIVITIES("activities", Section.ACTIVITIES),
    FEEDBACK("feedback.referrers", Section.FEEDBACK);

    private final String key;
    private final Section section;

    Statistic(String key, Section section) {
        this.key = key;
        this.section = section;
    }

    static Optional<Statistic> of(String key) {
        return Arrays.stream(values())
                .filter(statistic -> statistic.key.equals(key))
                .findAny();
    }

    String key() {
        return key;
    }

    Section section() {
        return section;
    }
}
