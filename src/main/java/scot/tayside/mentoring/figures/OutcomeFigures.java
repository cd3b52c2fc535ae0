package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.Cut.SERVICE;
import static scot.tayside.mentoring.figures.Cut.TOTAL;
import static scot.tayside.mentoring.figures.Cut.by;
import static scot.tayside.mentoring.figures.Cut.serviceAnd;
import static scot.tayside.mentoring.figures.Lines.Reader.OF_THE_PERSON;
import static scot.tayside.mentoring.figures.Lines.Reader.OF_THE_REFERRAL;

import java.util.List;
import scot.tayside.mentoring.figures.Cut.Detail;

/** Reviews: were they in time, what they show under each heading and against each target, and what they lack. */
final class OutcomeFigures {

    private static final String IMPROVED = "half_points > 0";
    private static final String KEPT = "half_points >= 0";
    private static final List<String> DOMAINS_OF_THE_REPORT = List.of("OFF", "ACC", "ENG", "SUB", "ETE", "HEA", "PDP");
    private static final List<String> LENGTHS = List.of("UNDER_3_MONTHS", "3_TO_6_MONTHS", "OVER_6_MONTHS");
    private static final List<String> MENTORS = List.of("PAID", "VOLUNTEER", "PEER", "BEFRIENDER", "NO_MENTOR");
    private static final Detail DOMAIN = Detail.of("domain", DOMAINS_OF_THE_REPORT.toArray(String[]::new));
    private static final Detail DOMAIN_AND_LENGTH = ofEachDomain("domain_and_length", LENGTHS);
    private static final Detail DOMAIN_AND_MENTOR = ofEachDomain("domain_and_mentor", MENTORS);
    private static final Detail TARGET = new Detail(
            "target", "", terms -> terms.targets().stream().map(Target::code).toList());
    private static final Detail LENGTH =
            Detail.of("length", LENGTHS.toArray(String[]::new)).after(":");
    private static final Detail MENTOR =
            Detail.of("mentor", MENTORS.toArray(String[]::new)).after(":");

    private static final Lines DUE = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_review_due(:lastDay) where area = any(:areas)
            """,
            Measure.share(
                    Statistic.TIMELY,
                    "next_on between due_on - 14 and due_on + 14",
                    "due_on between :firstDay and :lastDay and (closed_on is null or closed_on > due_on)"),
            Measure.count(Statistic.QUALITY, """
                            (followed_on is null or followed_on > :lastDay) and due_on + 14 < :lastDay
                            and opened_on <= :lastDay and (closed_on is null or closed_on > :lastDay)
                            """).as("OVERDUE"));

    private static final Lines DOMAINS = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_domain_setting(:firstDay, :lastDay, :basis, cast(:areas as text[]))
            """,
            domain(Statistic.IMPROVED, IMPROVED),
            domain(Statistic.MAINTAINED, "half_points = 0"),
            domain(Statistic.DETERIORATED, "half_points < 0"),
            Measure.share(Statistic.IMPROVED_BY_LENGTH, IMPROVED, "true").by(by(DOMAIN_AND_LENGTH)),
            Measure.share(Statistic.IMPROVED_BY_MENTOR, IMPROVED, "true").by(by(DOMAIN_AND_MENTOR)));

    private static final Lines TARGETS = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_outcome_observation(:firstDay, :lastDay, :basis, cast(:areas as text[]))
            """,
            Measure.share(Statistic.TARGET, IMPROVED, "true").by(by(TARGET), serviceAnd(TARGET)),
            Measure.share(Statistic.KEPT, KEPT, "true").by(by(TARGET), serviceAnd(TARGET)));

    private static final Lines BREADTH =
            Lines.of(OF_THE_PERSON, """
            select * from reading.stat_breadth(:firstDay, :lastDay, :basis, cast(:areas as text[]))
            """, breadth(1), breadth(3), breadth(5), byMentor(1), byMentor(3), byMentor(5));

    /** What both views allow to compare is no shortcoming, and by far the most: it is not read at all. */
    private static final Lines CHANGES = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_outcome_change
            where basis = :basis and counted and perceptions < 2 and held_on between :firstDay and :lastDay and area = any(:areas)
            """,
            Measure.count(Statistic.QUALITY, "not comparable").as("NOT_COMPARABLE"),
            Measure.count(Statistic.QUALITY, "comparable and perceptions = 1").as("ONE_PERCEPTION"));

    private static final Lines CORE_SCORES = Lines.of(
            OF_THE_REFERRAL, """
            select * from reading.stat_core_score where held_on between :firstDay and :lastDay and area = any(:areas)
            """, Measure.count(Statistic.QUALITY, "missing").as("CORE_MISSING"));

    static final List<Lines> LINES = List.of(DUE, DOMAINS, TARGETS, BREADTH, CHANGES, CORE_SCORES);

    private OutcomeFigures() {}

    private static Measure domain(Statistic statistic, String change) {
        return Measure.share(statistic, change, "true").by(by(DOMAIN), serviceAnd(DOMAIN));
    }

    private static Measure breadth(int domains) {
        return Measure.share(Statistic.BREADTH, "improved >= " + domains, "true")
                .as("AT_LEAST_" + domains)
                .by(TOTAL, SERVICE, by(LENGTH));
    }

    private static Measure byMentor(int domains) {
        return Measure.share(Statistic.BREADTH_BY_MENTOR, "improved >= " + domains, "true")
                .as("AT_LEAST_" + domains)
                .by(by(MENTOR));
    }

    private static Detail ofEachDomain(String column, List<String> codes) {
        return Detail.of(
                column,
                DOMAINS_OF_THE_REPORT.stream()
                        .flatMap(domain -> codes.stream().map(code -> domain + ":" + code))
                        .toArray(String[]::new));
    }
}
