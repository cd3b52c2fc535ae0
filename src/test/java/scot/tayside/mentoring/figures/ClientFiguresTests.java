package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** People in service, their cases, how these ended and how full the service was, counted by hand. */
class ClientFiguresTests extends FiguresTest {

    @Test
    void countsWhoeverHadACaseOpenOnADayOfThePeriod() {
        world.aCase("opened_on", "2012-06-01", "closed_on", "2013-03-31");
        world.aCase("opened_on", "2012-06-01", "closed_on", "2013-04-01");
        world.aCase("opened_on", "2014-03-31");
        world.aCase("opened_on", "2014-04-01");

        var all = counted();

        assertThat(figure(all, "clients.in_service").value()).isEqualTo("2");
        assertThat(figure(all, "clients.opening").value()).isEqualTo("1");
        assertThat(figure(all, "clients.engaged").value()).isEqualTo("1");
        assertThat(figure(all, "clients.closed").value()).isEqualTo("1");
        assertThat(figure(all, "clients.closing").value()).isEqualTo("1");
        assertThat(figure(all, "capacity.open||||START").value()).isEqualTo("1");
        assertThat(figure(all, "capacity.open|WOMEN_ONLY|||END").value()).isEqualTo("1");
    }

    @Test
    void countsAPersonOnceUnderTheCaseReviewedLast() {
        var moved = world.person();
        var first = world.caseOf(moved, "opened_on", "2013-04-10", "closed_on", "2013-09-30", "area", "ANGUS");
        var second = world.caseOf(moved, "opened_on", "2013-10-01", "service", "TISS");
        world.review(first, "held_on", "2013-07-10");
        world.review(second, "kind", "ASSESSMENT", "held_on", "2013-10-20");

        assertThat(value("clients.in_service")).isEqualTo("1");
        assertThat(value("clients.in_service|WOMEN_ONLY")).isEqualTo("1");
        assertThat(value("clients.in_service||ANGUS")).isEqualTo("1");
        assertThat(value("clients.in_service|TISS")).isEqualTo("0");
        assertThat(value("clients.reviewed|WOMEN_ONLY||FEMALE")).isEqualTo("1");
        assertThat(share("reviews.coverage")).isEqualTo("1/1");

        world.review(second, "held_on", "2014-03-31");

        assertThat(value("clients.in_service|TISS")).isEqualTo("1");
        assertThat(value("clients.reviewed|WOMEN_ONLY")).isEqualTo("0");
    }

    @Test
    void takesTheCaseOpenedLastWhereNoneWasReviewedInThePeriod() {
        var moved = world.person();
        var first = world.caseOf(moved, "opened_on", "2012-04-10", "closed_on", "2013-04-30");
        world.review(first, "held_on", "2013-03-31");
        world.caseOf(moved, "opened_on", "2013-10-01", "service", "TISS");

        assertThat(value("clients.in_service|TISS")).isEqualTo("1");
        assertThat(value("clients.reviewed")).isEqualTo("0");
        assertThat(share("reviews.coverage|TISS")).isEqualTo("0/1");
    }

    @Test
    void saysHowCasesEnded() {
        world.aCase(
                "closed_on", "2013-06-09", "exit_type", "PLANNED", "exit_reason", "Goals reached", "order_result", " ");
        world.aCase(
                "closed_on", "2013-07-09", "exit_type", "UNPLANNED", "service", "TISS", "exit_reason", "Goals reached");
        world.aCase("closed_on", "2013-07-20", "exit_type", "UNPLANNED", "service", "TISS", "order_result", "REVOKED");

        var all = counted();

        assertThat(figure(all, "exits||||PLANNED").value()).isEqualTo("1");
        assertThat(figure(all, "exits|TISS|||UNPLANNED").value()).isEqualTo("2");
        assertThat(figure(all, "exits|TISS|||PLANNED").value()).isEqualTo("0");
        assertThat(figure(all, "exits.reason||||Goals reached").value()).isEqualTo("2");
        assertThat(figure(all, "exits.reason||||NOT_RECORDED").value()).isEqualTo("1");
        assertThat(figure(all, "exits.order_result||||NOT_RECORDED").value()).isEqualTo("2");
        assertThat(figure(all, "exits.order_result||||REVOKED").value()).isEqualTo("1");
        assertThat(figure(all, "exits.length").value()).isEqualTo("60");
        assertThat(all)
                .filteredOn(figure -> figure.statistic() == Statistic.EXIT_REASON)
                .hasSize(2);
    }

    @Test
    void followsTheStockDayByDay() {
        world.aCase("opened_on", "2012-01-01", "closed_on", "2013-06-02");
        world.aCase("opened_on", "2013-06-01", "closed_on", "2013-06-01");
        world.aCase("opened_on", "2013-06-01", "service", "TISS");
        world.aCase("opened_on", "2013-06-02");

        String first = "2013-06-01";
        String last = "2013-06-04";

        assertThat(value(first, last, "capacity.open||||START")).isEqualTo("1");
        assertThat(value(first, last, "capacity.open||||PEAK")).isEqualTo("2");
        assertThat(value(first, last, "capacity.open|WOMEN_ONLY|||PEAK")).isEqualTo("1");
        assertThat(value(first, last, "capacity.open||||END")).isEqualTo("2");
        assertThat(value(first, last, "capacity.open||||AVERAGE")).isEqualTo("2");
        assertThat(value(first, last, "capacity.open|BEFRIENDING|||AVERAGE")).isEqualTo("0");
        assertThat(value("capacity.places|WOMEN_ONLY")).isEqualTo("40");
        assertThat(value("capacity.places|MENTORING_FOR_MEN")).isEqualTo("60");
    }

    @Test
    void roundsTheAverageHalfUp() {
        world.aCase("opened_on", "2013-06-02");

        var period = new ReportingPeriod(LocalDate.of(2013, 6, 1), LocalDate.of(2013, 6, 2));
        Figure average = figure(counted(period), "capacity.open||||AVERAGE");

        assertThat(average.value()).isEqualTo("1");
        assertThat(average.numerator()).isEqualTo(1);
        assertThat(average.denominator()).isEqualTo(2);
    }

    @Test
    void asksForAnUpdateInEachWholeWeekOfAnOpenCase() {
        var aCase = world.aCase("opened_on", "2013-06-03", "closed_on", "2013-06-30");
        var referral = world.referralOfCase(aCase);
        world.contact(referral, "kind", "REFERRER_UPDATE", "held_on", "2013-06-09");
        world.contact(referral, "kind", "REFERRER_UPDATE", "held_on", "2013-06-08");
        world.contact(referral, "kind", "PHONE", "held_on", "2013-06-12");
        world.insert(
                "case_pause", "case_id", aCase, "from_day", "2013-06-23", "to_day", "2013-06-23", "reason", "CUSTODY");

        assertThat(share("updates.weekly")).isEqualTo("1/3");
        assertThat(share("updates.weekly|WOMEN_ONLY")).isEqualTo("1/3");
        assertThat(share("updates.weekly||ANGUS")).isEqualTo("0/0");
        assertThat(value("2013-06-04", "2013-06-16", "updates.weekly")).isEqualTo("0");
        assertThat(value("2013-06-03", "2013-06-08", "updates.weekly")).isEqualTo("–");
    }

    @Test
    void leavesAWeekOutWhenTheCaseOpensOnTuesdayOrClosesOnSaturday() {
        world.aCase("opened_on", "2013-06-04", "closed_on", "2013-06-15");

        assertThat(share("updates.weekly")).isEqualTo("0/0");
    }
}
