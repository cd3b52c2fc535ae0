package scot.tayside.mentoring.figures;

import java.util.Arrays;
import java.util.Optional;

/** One statistic of the report; its title, printed definition and base are the messages {@code report.<key>.title}, …. */
public enum Statistic {
    RECEIVED("referrals.received", Topic.REFERRALS),
    PEOPLE("referrals.people", Topic.REFERRALS),
    VOID("referrals.void", Topic.REFERRALS),
    REREFERRALS("referrals.rereferrals", Topic.REFERRALS),
    MONTHS("referrals.month", Topic.REFERRALS),
    OUTCOME("referrals.outcome", Topic.REFERRALS),
    CONVERSION("referrals.conversion", Topic.REFERRALS),
    STEPS("referrals.funnel", Topic.REFERRALS),
    IN_SERVICE("clients.in_service", Topic.CLIENTS),
    OPENING("clients.opening", Topic.CLIENTS),
    ENGAGED("clients.engaged", Topic.CLIENTS),
    CLOSED("clients.closed", Topic.CLIENTS),
    CLOSING("clients.closing", Topic.CLIENTS),
    REVIEWED("clients.reviewed", Topic.OUTCOMES),
    COVERAGE("reviews.coverage", Topic.OUTCOMES),
    TIMELY("reviews.timely", Topic.OUTCOMES),
    IMPROVED("outcomes.domain.improved", Topic.OUTCOMES),
    MAINTAINED("outcomes.domain.maintained", Topic.OUTCOMES),
    DETERIORATED("outcomes.domain.deteriorated", Topic.OUTCOMES),
    IMPROVED_BY_LENGTH("outcomes.domain.length", Topic.OUTCOMES),
    IMPROVED_BY_MENTOR("outcomes.domain.mentor", Topic.OUTCOMES),
    BREADTH("outcomes.breadth", Topic.OUTCOMES),
    BREADTH_BY_MENTOR("outcomes.breadth.mentor", Topic.OUTCOMES),
    QUALITY("outcomes.quality", Topic.OUTCOMES),
    TARGET("outcomes.target", Topic.TARGETS),
    TARGET_PERCENT("outcomes.target.percent", Topic.TARGETS),
    VERDICT("outcomes.target.verdict", Topic.TARGETS),
    KEPT("outcomes.target.kept", Topic.TARGETS),
    SAME_DAY("contact.same_day", Topic.CONTACT),
    DAYS_TO_FIRST_CONTACT("contact.days_to_first_contact", Topic.CONTACT),
    DAYS_TO_FIRST_MEETING("contact.days_to_first_meeting", Topic.CONTACT),
    DAYS_TO_ASSESSMENT("contact.days_to_assessment", Topic.CONTACT),
    ATTENDANCE("contact.attendance", Topic.CONTACT),
    MISSED("contact.missed", Topic.CONTACT),
    WEEKLY_UPDATES("updates.weekly", Topic.CONTACT),
    OPEN_CASES("capacity.open", Topic.CAPACITY),
    MONTH_ENDS("capacity.month_end", Topic.CAPACITY),
    PLACES("capacity.places", Topic.CAPACITY),
    WAITING("waiting.number", Topic.CAPACITY),
    DAYS_WAITED("waiting.days", Topic.CAPACITY),
    EXITS("exits", Topic.EXITS),
    EXIT_REASON("exits.reason", Topic.EXITS),
    ORDER_RESULT("exits.order_result", Topic.EXITS),
    LENGTH("exits.length", Topic.EXITS),
    LENGTH_BAND("exits.length_band", Topic.EXITS),
    RECRUITED("mentors.recruited", Topic.MENTORS),
    RECRUITMENT_TARGET("mentors.recruited.target", Topic.MENTORS),
    STOCK("mentors.stock", Topic.MENTORS),
    FUNNEL("mentors.funnel", Topic.MENTORS),
    MATCHES_TO_DATE("matches.to_date", Topic.MENTORS),
    MATCHES_STARTED("matches.started", Topic.MENTORS),
    TRAINING("training", Topic.TRAINING),
    BEFRIENDING("befriending", Topic.BEFRIENDING),
    UPTAKE("befriending.uptake", Topic.BEFRIENDING),
    TISS_WORKED_WITH("tiss.worked_with", Topic.TISS),
    TISS_REFERRED("tiss.referred", Topic.TISS),
    ACTIVITIES("activities", Topic.ACTIVITIES),
    FEEDBACK("feedback.referrers", Topic.FEEDBACK);

    private final String key;
    private final Topic topic;

    Statistic(String key, Topic topic) {
        this.key = key;
        this.topic = topic;
    }

    public static Optional<Statistic> of(String key) {
        return Arrays.stream(values())
                .filter(statistic -> statistic.key.equals(key))
                .findAny();
    }

    public String key() {
        return key;
    }

    public Topic topic() {
        return topic;
    }
}
