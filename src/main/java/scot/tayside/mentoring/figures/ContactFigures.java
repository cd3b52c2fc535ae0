package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.Cut.AREA;
import static scot.tayside.mentoring.figures.Cut.SERVICE;
import static scot.tayside.mentoring.figures.Cut.TOTAL;
import static scot.tayside.mentoring.figures.Cut.by;
import static scot.tayside.mentoring.figures.Lines.Reader.ANYBODY;
import static scot.tayside.mentoring.figures.Lines.Reader.OF_THE_REFERRAL;

import java.util.List;
import scot.tayside.mentoring.figures.Cut.Detail;

/** Meetings kept and missed, befriending, what partners supplied, and what referrers said. */
final class ContactFigures {

    private static final String IN_PERSON = "kind in ('MEETING', 'GROUP', 'JOINT_MEETING', 'PLACEMENT')";
    private static final Detail MISSED =
            Detail.of("attendance", "DNA_ACCEPTABLE", "DNA_UNACCEPTABLE", "CANCELLED_BY_SERVICE");
    private static final String SUPPLIED_WHOLLY_INSIDE =
            "from_day >= :firstDay and to_day <= :lastDay and area = any(:areas)";

    private static final Lines CONTACTS = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_contact where held_on between :firstDay and :lastDay and area = any(:areas)
            """,
            Measure.share(Statistic.ATTENDANCE, "attended", IN_PERSON + " and attendance <> 'CANCELLED_BY_SERVICE'")
                    .by(TOTAL, SERVICE),
            Measure.count(Statistic.MISSED, IN_PERSON + " and not attended").by(by(MISSED)),
            Measure.count(Statistic.BEFRIENDING, "kind = 'PLACEMENT' and attended")
                    .as("PLACEMENTS_ATTENDED"),
            Measure.count(Statistic.BEFRIENDING, "kind = 'PLACEMENT' and missed")
                    .as("PLACEMENTS_DNA"));

    private static final Lines BEFRIENDING_MEETINGS = Lines.of(
            OF_THE_REFERRAL, """
            select * from reading.stat_befriending_meeting
            where held_on between :firstDay and :lastDay and area = any(:areas)
            """, Measure.count(Statistic.BEFRIENDING, "true").as("MEETINGS"));

    private static final Lines OFFERS = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_befriending_offer
            where offered_on between :firstDay and :lastDay and area = any(:areas)
            """,
            Measure.count(Statistic.BEFRIENDING, "true").as("OFFERS"),
            Measure.count(Statistic.BEFRIENDING, "answer = 'ACCEPTED'").as("ACCEPTED"),
            Measure.count(Statistic.BEFRIENDING, "answer = 'DECLINED'").as("DECLINED"),
            Measure.share(Statistic.UPTAKE, "answer = 'ACCEPTED'", "true"));

    private static final Lines ONWARD_REFERRALS = Lines.of(
            ANYBODY,
            """
            select * from reading.stat_partner_figure where measure = 'CATH_ONWARD_REFERRALS' and
            """ + SUPPLIED_WHOLLY_INSIDE,
            Measure.sum(Statistic.BEFRIENDING, "value", "true").as("ONWARD_REFERRALS"));

    private static final Lines WORKED_WITH = Lines.of(
            ANYBODY,
            """
            select distinct on (area) * from reading.stat_partner_figure where measure = 'TISS_WORKED_WITH' and
            """ + SUPPLIED_WHOLLY_INSIDE + " order by area, to_day desc, from_day desc, reference",
            Measure.supplied(Statistic.TISS_WORKED_WITH, "value").by(AREA));

    private static final Lines FEEDBACK = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_feedback where area = any(:areas)
            """,
            Measure.count(Statistic.FEEDBACK, "asked_on between :firstDay and :lastDay")
                    .as("ASKED"),
            Measure.count(Statistic.FEEDBACK, "answered_on between :firstDay and :lastDay")
                    .as("ANSWERED"));

    static final List<Lines> LINES =
            List.of(CONTACTS, BEFRIENDING_MEETINGS, OFFERS, ONWARD_REFERRALS, WORKED_WITH, FEEDBACK);

    private ContactFigures() {}
}
