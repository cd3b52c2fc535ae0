package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.Cut.AREA;
import static scot.tayside.mentoring.figures.Cut.TOTAL;
import static scot.tayside.mentoring.figures.Cut.by;
import static scot.tayside.mentoring.figures.Lines.Reader.ANYBODY;
import static scot.tayside.mentoring.figures.Lines.Reader.OF_THE_MENTOR;
import static scot.tayside.mentoring.figures.Lines.Reader.OF_THE_PERSON;
import static scot.tayside.mentoring.figures.Lines.Reader.OF_THE_REFERRAL;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import scot.tayside.mentoring.figures.Cut.Detail;

/** Mentors recruited, in place and matched; their training; group activities. */
final class MentorFigures {

    private static final String[] TYPES = {"PAID", "VOLUNTEER", "PEER", "BEFRIENDER"};
    private static final Detail TYPE = Detail.of("type", TYPES);
    private static final Detail MENTOR_TYPE = Detail.of("mentor_type", TYPES);
    private static final Detail STAGE_AND_MONTH =
            new Detail("stage_and_month", "", terms -> stagesAndMonths(terms.months()));

    private static final String IN_SCOPE =
            "areas && cast(:areas as text[]) and (cast(:organisation as text) is null or organisation = :organisation)";
    private static final String IN_PLACE_AT_THE_START =
            "recruited_on < :firstDay and (left_on is null or left_on >= :firstDay)";
    private static final String IN_PLACE_AT_THE_END =
            "recruited_on <= :lastDay and (left_on is null or left_on > :lastDay)";

    private static final Lines MENTORS = Lines.of(
            OF_THE_MENTOR,
            """
            select m.*, exists (
                select from reading.stat_match x
                where x.mentor_id = m.mentor_id and x.started_on <= :lastDay and (x.ended_on is null or x.ended_on > :lastDay)) as matched
            from reading.stat_mentor m where
            """ + IN_SCOPE,
            Measure.count(Statistic.RECRUITED, "recruited_on between :firstDay and :lastDay")
                    .by(by(TYPE)),
            stock("IN_PLACE_START", IN_PLACE_AT_THE_START),
            stock("IN_PLACE_END", IN_PLACE_AT_THE_END),
            stock("CLEARED_END", IN_PLACE_AT_THE_END + " and cleared_on <= :lastDay"),
            stock("CLEARED_UNMATCHED_END", IN_PLACE_AT_THE_END + " and cleared_on <= :lastDay and not matched"));

    private static final Lines STEPS = Lines.of(
            OF_THE_MENTOR,
            """
            select * from reading.stat_mentor_step where day between :firstDay and :lastDay and
            """ + IN_SCOPE,
            Measure.count(Statistic.FUNNEL, "true").by(by(STAGE_AND_MONTH)));

    private static final Lines MATCHES = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_match where started_on <= :lastDay and area = any(:areas)
            """,
            Measure.count(Statistic.MATCHES_TO_DATE, "true").by(TOTAL, by(MENTOR_TYPE)),
            Measure.count(Statistic.MATCHES_STARTED, "started_on >= :firstDay").by(TOTAL, by(MENTOR_TYPE)));

    private static final Lines SESSIONS = Lines.of(
            ANYBODY,
            """
            select * from reading.stat_training where held_on between :firstDay and :lastDay
            """,
            Measure.count(Statistic.TRAINING, "true").as("SESSIONS"),
            Measure.count(Statistic.TRAINING, "joint").as("JOINT"));

    private static final Lines ATTENDANCES = Lines.of(
            OF_THE_MENTOR,
            """
            select * from reading.stat_attendance where held_on between :firstDay and :lastDay and
            """ + IN_SCOPE,
            Measure.count(Statistic.TRAINING, "true").as("ATTENDANCES"));

    private static final Lines CAPMS = Lines.of(
            OF_THE_MENTOR,
            """
            select * from reading.stat_capms where
            """ + IN_SCOPE,
            Measure.count(Statistic.TRAINING, "enrolled_on between :firstDay and :lastDay")
                    .as("CAPMS_ENROLLED"),
            Measure.count(Statistic.TRAINING, "completed_on between :firstDay and :lastDay")
                    .as("CAPMS_COMPLETED"),
            Measure.sum(Statistic.TRAINING, "units", "enrolled_on between :firstDay and :lastDay")
                    .as("CAPMS_UNITS"));

    private static final Lines ACTIVITIES = Lines.of(
            ANYBODY,
            """
            select * from reading.stat_activity
            where held_on between :firstDay and :lastDay and (area is null or area = any(:areas))
            """,
            Measure.count(Statistic.ACTIVITIES, "true").as("NUMBER").by(TOTAL, AREA),
            Measure.sum(Statistic.ACTIVITIES, "participants", "true")
                    .as("PARTICIPANTS")
                    .by(TOTAL, AREA));

    private static final Lines ACTIVITY_MENTEES = Lines.of(
            OF_THE_PERSON,
            """
            select * from reading.stat_activity_mentee
            where held_on between :firstDay and :lastDay and (area is null or area = any(:areas))
            """,
            Measure.people(Statistic.ACTIVITIES, "true").as("MENTEES").by(TOTAL, AREA));

    static final List<Lines> LINES =
            List.of(MENTORS, STEPS, MATCHES, SESSIONS, ATTENDANCES, CAPMS, ACTIVITIES, ACTIVITY_MENTEES);

    private MentorFigures() {}

    private static Measure stock(String detail, String condition) {
        return Measure.count(Statistic.STOCK, condition).as(detail);
    }

    private static List<String> stagesAndMonths(List<YearMonth> months) {
        return Stream.of("ENQUIRED", "RECRUITED", "CLEARED", "LEFT")
                .flatMap(stage -> months.stream().map(month -> stage + ":" + month))
                .toList();
    }
}
