package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.Cut.AREA;
import static scot.tayside.mentoring.figures.Cut.AREA_AND_SEX;
import static scot.tayside.mentoring.figures.Cut.SERVICE;
import static scot.tayside.mentoring.figures.Cut.SERVICE_AND_AREA;
import static scot.tayside.mentoring.figures.Cut.SERVICE_AND_SEX;
import static scot.tayside.mentoring.figures.Cut.SEX;
import static scot.tayside.mentoring.figures.Cut.TOTAL;
import static scot.tayside.mentoring.figures.Cut.areaAnd;
import static scot.tayside.mentoring.figures.Cut.by;
import static scot.tayside.mentoring.figures.Cut.serviceAnd;
import static scot.tayside.mentoring.figures.Lines.Reader.OF_THE_REFERRAL;

import java.util.List;
import scot.tayside.mentoring.figures.Cut.Detail;

/** Referrals received: how many, whose, what became of them and how soon. */
final class ReferralFigures {

    private static final Detail LEGAL_BASIS = Detail.of("legal_basis", "COURT_ORDER", "BAIL", "SDS", "TISS_AGREEMENT")
            .after("BASIS:");
    private static final Detail TEAM = new Detail("area", "TEAM:", Terms::areas);
    private static final Detail AGE = Detail.of(
                    "age_band", "UNDER_16", "16_17", "18_20", "21_25", "26_35", "36_AND_OVER")
            .after("AGE:");
    private static final Detail STATUS = Detail.of(
            "status",
            "SUBMITTED",
            "ACCEPTED",
            "WAITING",
            "ALLOCATED",
            "CONTACTED",
            "ENGAGED",
            "DECLINED",
            "WITHDRAWN",
            "NOT_ENGAGED");

    private static final Lines RECEIVED = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_received(:firstDay, :lastDay) where area = any(:areas)
            """,
            Measure.count(Statistic.RECEIVED, "true")
                    .by(
                            TOTAL,
                            SEX,
                            AREA,
                            SERVICE,
                            SERVICE_AND_SEX,
                            SERVICE_AND_AREA,
                            AREA_AND_SEX,
                            by(LEGAL_BASIS),
                            by(TEAM),
                            by(AGE)),
            Measure.count(Statistic.MONTHS, "true")
                    .by(by(Detail.MONTH), serviceAnd(Detail.MONTH), areaAnd(Detail.MONTH)),
            Measure.people(Statistic.PEOPLE, "true"),
            Measure.count(Statistic.REREFERRALS, "again"),
            Measure.count(Statistic.OUTCOME, "true").by(by(STATUS)),
            Measure.share(Statistic.CONVERSION, "status = 'ENGAGED'", "not pending"),
            step("RECEIVED", "true"),
            step("ACCEPTED", "step <> 'RECEIVED'"),
            step("ENGAGED", "step in ('ENGAGED', 'ASSESSED', 'REVIEWED')"),
            step("ASSESSED", "step in ('ASSESSED', 'REVIEWED')"),
            step("REVIEWED", "step = 'REVIEWED'"),
            Measure.share(Statistic.SAME_DAY, "first_contact_on = received_on", "first_contact_on is not null")
                    .by(TOTAL, SERVICE, AREA),
            days(Statistic.DAYS_TO_FIRST_CONTACT, "first_contact_on"),
            days(Statistic.DAYS_TO_FIRST_MEETING, "met_on"),
            days(Statistic.DAYS_TO_ASSESSMENT, "assessed_on"),
            Measure.count(Statistic.TISS_REFERRED, "service = 'TISS'").by(AREA));

    private static final Lines VOID = Lines.of(OF_THE_REFERRAL, """
            select * from reading.stat_void where day between :firstDay and :lastDay and area = any(:areas)
            """, Measure.count(Statistic.VOID, "true"));

    private static final Lines WAITING = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_referral where accepted_on <= :lastDay and area = any(:areas)
            """,
            Measure.count(Statistic.WAITING, """
                            (allocated_on is null or allocated_on > :lastDay)
                            and not (status in ('ENGAGED', 'DECLINED', 'WITHDRAWN', 'NOT_ENGAGED') and status_on <= :lastDay)
                            """).by(TOTAL, SERVICE, AREA),
            Measure.median(
                    Statistic.DAYS_WAITED,
                    "allocated_on - accepted_on",
                    "allocated_on between :firstDay and :lastDay"));

    static final List<Lines> LINES = List.of(RECEIVED, VOID, WAITING);

    private ReferralFigures() {}

    private static Measure step(String step, String condition) {
        return Measure.count(Statistic.STEPS, condition).as(step).by(TOTAL, SERVICE, AREA);
    }

    private static Measure days(Statistic statistic, String until) {
        return Measure.median(statistic, "reading.working_days(received_on, " + until + ")", until + " is not null");
    }
}
