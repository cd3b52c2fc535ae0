package scot.tayside.mentoring.figures;

import static scot.tayside.mentoring.figures.Cut.AREA;
import static scot.tayside.mentoring.figures.Cut.SERVICE;
import static scot.tayside.mentoring.figures.Cut.SERVICE_AND_SEX;
import static scot.tayside.mentoring.figures.Cut.SEX;
import static scot.tayside.mentoring.figures.Cut.TOTAL;
import static scot.tayside.mentoring.figures.Cut.by;
import static scot.tayside.mentoring.figures.Cut.serviceAnd;
import static scot.tayside.mentoring.figures.Lines.Reader.OF_THE_PERSON;
import static scot.tayside.mentoring.figures.Lines.Reader.OF_THE_REFERRAL;

import java.util.List;
import scot.tayside.mentoring.figures.Cut.Detail;

/** People in the service and their cases: opened, closed, how they ended and for how long they ran. */
final class ClientFigures {

    private static final String OPEN_BEFORE = "opened_on < :firstDay and (closed_on is null or closed_on >= :firstDay)";
    private static final String OPEN_AT_THE_END =
            "opened_on <= :lastDay and (closed_on is null or closed_on > :lastDay)";
    private static final String CLOSED = "closed_on between :firstDay and :lastDay";
    private static final Detail LENGTH_BAND =
            Detail.of("length_band", "UNDER_3_MONTHS", "3_TO_6_MONTHS", "6_TO_12_MONTHS", "OVER_12_MONTHS");
    private static final Detail EXIT = Detail.of("exit_type", "PLANNED", "UNPLANNED");

    private static final Lines CLIENTS = Lines.of(
            OF_THE_PERSON,
            """
            select * from reading.stat_client(:firstDay, :lastDay, cast(:areas as text[]))
            """,
            Measure.count(Statistic.IN_SERVICE, "true").by(TOTAL, SEX, AREA, SERVICE, SERVICE_AND_SEX),
            Measure.count(Statistic.REVIEWED, "reviewed_on is not null").by(TOTAL, SEX, AREA, SERVICE, SERVICE_AND_SEX),
            Measure.share(Statistic.COVERAGE, "reviewed_on is not null", "true").by(TOTAL, SEX, SERVICE));

    private static final Lines CASES = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_case
            where opened_on <= :lastDay and (closed_on is null or closed_on >= :firstDay) and area = any(:areas)
            """,
            Measure.count(Statistic.OPENING, OPEN_BEFORE).by(TOTAL, SERVICE),
            Measure.count(Statistic.ENGAGED, "opened_on between :firstDay and :lastDay")
                    .by(TOTAL, SERVICE),
            Measure.count(Statistic.CLOSED, CLOSED).by(TOTAL, SERVICE),
            Measure.count(Statistic.CLOSING, OPEN_AT_THE_END).by(TOTAL, SERVICE),
            Measure.count(Statistic.OPEN_CASES, OPEN_BEFORE).as("START").by(TOTAL, SERVICE),
            Measure.count(Statistic.OPEN_CASES, OPEN_AT_THE_END).as("END").by(TOTAL, SERVICE),
            Measure.count(Statistic.EXITS, CLOSED).by(by(EXIT), serviceAnd(EXIT)),
            Measure.count(Statistic.EXIT_REASON, CLOSED).by(by(Detail.whatOccurs("exit_reason"))),
            Measure.count(Statistic.ORDER_RESULT, CLOSED).by(by(Detail.whatOccurs("order_result"))),
            Measure.median(Statistic.LENGTH, "closed_on - opened_on", CLOSED),
            Measure.count(Statistic.LENGTH_BAND, CLOSED).by(by(LENGTH_BAND), serviceAnd(LENGTH_BAND)));

    private static final Lines MONTH_ENDS = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_month_end(:firstDay, :lastDay) where area = any(:areas)
            """,
            Measure.count(Statistic.MONTH_ENDS, "true").by(by(Detail.MONTH), serviceAnd(Detail.MONTH)));

    private static final Lines WEEKS = Lines.of(
            OF_THE_REFERRAL,
            """
            select * from reading.stat_case_week(:firstDay, :lastDay) where area = any(:areas)
            """,
            Measure.share(Statistic.WEEKLY_UPDATES, "updated", "true").by(TOTAL, SERVICE, AREA));

    static final List<Lines> LINES = List.of(CLIENTS, CASES, MONTH_ENDS, WEEKS);

    private ClientFigures() {}
}
