package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Chart;
import scot.tayside.mentoring.press.Table;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** The figures as tables and charts of a document. */
class FigureBlocksTests extends FiguresTest {

    private static final ReportingPeriod QUARTER = ReportingPeriod.quarter(2013, 1);

    @Autowired
    FigureBlocks blocks;

    @Test
    void printsAStatisticWithItsDefinitionAndEarlierPeriods() {
        world.referral();
        world.referral("received_on", "2013-02-01");
        world.referral("received_on", "2012-05-01", "area", "ANGUS");
        world.referral("received_on", "2012-06-01", "area", "ANGUS");

        Table table = table(quarter(Topic.REFERRALS), "referrals.received");

        assertThat(table.columns())
                .extracting(Table.Column::title)
                .containsExactly("Breakdown", "This period", "Period before", "Same period last year");
        assertThat(line(table, "All")).containsExactly("All", "1", "1", "2");
        assertThat(line(table, "Angus")).containsExactly("Angus", "0", "0", "2");
        assertThat(table.notes().get(0)).contains("Somebody referred again counts again");
        assertThat(table.notes().get(1)).isEqualTo("Base: referrals.");
    }

    @Test
    void putsWhatAShareIsMadeOfIntoColumnsOfNumbers() {
        world.review(world.aCase());
        world.aCase();
        world.aCase();

        Table table = table(year(Topic.OUTCOMES), "reviews.coverage");

        assertThat(line(table, "All")).startsWith("All", "33%", "1", "3");
        assertThat(table.lines().get(0).cells().get(1).number()).isEqualByComparingTo("33");
    }

    @Test
    void drawsHowClientsChangedAndSaysHowLittleFewTell() {
        for (int number = 0; number < 19; number++) {
            world.domainChange(world.review(world.aCase()), "OFF", number < 12 ? 1 : number < 17 ? 0 : -1);
        }

        List<Block> outcomes = year(Topic.OUTCOMES);
        Chart chart = chart(outcomes, "outcomes.domain.women-only.chart");
        Table table = table(outcomes, "outcomes.domain.women-only");

        assertThat(chart.kind()).isEqualTo(Chart.Kind.SHARES);
        assertThat(chart.categories()).startsWith("Involvement in criminal activity (n = 19)");
        assertThat(chart.series()).extracting(series -> series.values().get(0)).containsExactly(12L, 5L, 2L);
        assertThat(chart.alternative())
                .contains(
                        "Involvement in criminal activity: of 19 clients, 12 improved, 5 were maintained and 2 deteriorated.");
        assertThat(line(table, "Involvement in criminal activity"))
                .startsWith("Involvement in criminal activity", "19", "63%", "41 and 81 in 100", "26%", "11%");
        assertThat(table.notes())
                .last()
                .asString()
                .endsWith("with only 19 people, the true share may well lie between 41 and 81 in 100.");
        assertThat(line(table, "Accommodation")).startsWith("Accommodation", "0", "–", "", "–", "–");
    }

    @Test
    void holdsTargetsAgainstWhatWasReached() {
        for (int number = 0; number < 10; number++) {
            world.outcomeChange(world.review(world.aCase()), "outcome", "CRIME", "half_points", number < 6 ? 1 : 0);
        }

        List<Block> targets = year(Topic.TARGETS);

        assertThat(line(table(targets, "outcomes.target"), "Short term: Involvement in crime"))
                .startsWith("Short term: Involvement in crime", "55%", "60%", "10", "31 and 83 in 100", "Met", "100%");
        Chart chart = chart(targets, "outcomes.target.chart");
        assertThat(chart.series()).extracting(series -> series.values().get(0)).containsExactly(60L, 55L);
        assertThat(chart.alternative()).contains("60% improved, the target is 55%: Met.");
        assertThat(table(targets, "outcomes.target.more").lines()).hasSize(1);
    }

    @Test
    void followsReferralsAndTheCaseloadFromMonthToMonth() {
        world.referral("received_on", "2013-04-30");
        world.aCase("opened_on", "2013-05-10", "closed_on", "2013-06-29", "exit_type", "PLANNED");
        world.referral("received_on", "2012-05-01");

        List<Block> referrals = quarter(Topic.REFERRALS);
        List<Block> capacity = quarter(Topic.CAPACITY);

        assertThat(table(referrals, "referrals.month").lines())
                .extracting(line -> line.cells().get(1).text())
                .containsExactly("1", "1", "0");
        assertThat(table(referrals, "referrals.month").lines())
                .extracting(line -> line.cells().get(6).text())
                .containsExactly("0", "1", "0");
        assertThat(chart(referrals, "referrals.month.chart").series()).hasSize(2);
        assertThat(table(capacity, "capacity.month-end").lines())
                .extracting(line -> line.cells().get(1).text())
                .containsExactly("0", "1", "0");
        Chart caseload = chart(capacity, "capacity.month-end.chart.women-only");
        assertThat(caseload.kind()).isEqualTo(Chart.Kind.LINES);
        assertThat(caseload.mark()).isEqualTo(new Chart.Mark("Places", 40));
        assertThat(caseload.alternative())
                .isEqualTo("0 in April 2013, 0 in June 2013; the most was 1, in May 2013. There are 40 places.");
    }

    @Test
    void countsEachStepFromReferralToReview() {
        world.referral();
        world.referral("status", "NOT_ENGAGED");
        world.aCase();
        world.review(world.aCase(), "kind", "ASSESSMENT", "held_on", "2013-05-20");
        var aCase = world.aCase();
        world.review(aCase, "kind", "ASSESSMENT", "held_on", "2013-05-20");
        world.review(aCase);
        world.review(world.aCase());

        List<Block> referrals = quarter(Topic.REFERRALS);

        assertThat(chart(referrals, "referrals.funnel.chart").series().get(0).values())
                .containsExactly(6L, 5L, 4L, 2L, 1L);
    }

    @Test
    void saysHowLongClosedCasesRanAndHowTheyEnded() {
        world.aCase("opened_on", "2013-04-10", "closed_on", "2013-07-09", "exit_type", "PLANNED");
        world.aCase("opened_on", "2013-04-10", "closed_on", "2013-07-10", "exit_type", "PLANNED");
        world.aCase("opened_on", "2013-04-10", "closed_on", "2013-10-10", "exit_type", "UNPLANNED");
        world.aCase("opened_on", "2013-04-10", "closed_on", "2013-10-11", "exit_type", "UNPLANNED");
        world.aCase("opened_on", "2012-04-10", "closed_on", "2013-04-11", "exit_type", "UNPLANNED");

        List<Block> exits = year(Topic.EXITS);

        assertThat(chart(exits, "exits.length-band.chart").series().get(0).values())
                .containsExactly(1L, 2L, 1L, 1L);
        assertThat(chart(exits, "exits.chart").alternative())
                .isEqualTo("Planned 2 (the same period last year 0); Unplanned 3 (the same period last year 0).");
    }

    @Test
    void tellsKindsOfMentorApart() {
        var aCase = world.aCase();
        var referral = world.referralOfCase(aCase);
        world.match(referral, world.mentor("DUNDEE", "type", "PAID"), "started_on", "2013-05-10");
        world.match(referral, world.mentor("DUNDEE", "type", "PEER"), "started_on", "2013-06-10");
        world.match(referral, world.mentor("DUNDEE"), "started_on", "2014-06-10");
        world.domainChange(world.review(aCase), "OFF", 1);
        world.domainChange(world.review(world.aCase()), "OFF", 0);

        assertThat(share("outcomes.domain.mentor||||OFF:PEER")).isEqualTo("1/1");
        assertThat(share("outcomes.domain.mentor||||OFF:PAID")).isEqualTo("0/0");
        assertThat(share("outcomes.domain.mentor||||OFF:NO_MENTOR")).isEqualTo("0/1");
        assertThat(share("outcomes.breadth.mentor||||AT_LEAST_1:PEER")).isEqualTo("1/1");
        assertThat(share("outcomes.domain.length||||OFF:OVER_6_MONTHS")).isEqualTo("1/2");
        Table table = table(year(Topic.OUTCOMES), "outcomes.domain.mentor");
        assertThat(table.lines()).hasSize(2);
    }

    @Test
    void hidesAndDoesNotDrawWhatTheEditionHides() {
        for (int number = 0; number < 20; number++) {
            world.domainChange(world.review(world.aCase()), "OFF", number < 12 ? 1 : number < 18 ? 0 : -1);
        }
        List<Figure> published = published(counted(), YEAR, LocalDate.of(2014, 4, 1));
        FigureSet set = new FigureSet(YEAR, Basis.PRECEDING_REVIEW, published);

        for (Topic topic : Topic.values()) {
            assertThat(blocks.of(topic, set, set, set)).isNotEmpty();
        }
        List<Block> outcomes = blocks.of(Topic.OUTCOMES, set, null, null);

        assertThat(line(table(outcomes, "outcomes.domain.all"), "Involvement in criminal activity"))
                .containsExactly(
                        "Involvement in criminal activity", "20", "60%", "39 and 78 in 100", "hidden", "hidden");
        assertThat(outcomes).noneMatch(block -> block instanceof Chart chart && chart.kind() == Chart.Kind.SHARES);
        assertThat(outcomes.toString()).doesNotContain("suppressed");
    }

    @Test
    void saysWhereAnEditionHasNothing() {
        FigureSet nothing = new FigureSet(YEAR, Basis.PRECEDING_REVIEW, List.of());

        assertThat(blocks.of(Topic.EXITS, nothing, null, null))
                .containsExactly(new Block.Remark("Nothing of this is in this edition."));
    }

    @Test
    void givesEachTableAndChartACodeOfItsOwn() {
        world.domainChange(world.review(world.aCase()), "OFF", 1);
        List<String> codes = Stream.of(Topic.values())
                .flatMap(topic -> year(topic).stream())
                .map(block ->
                        block instanceof Table table ? table.code() : block instanceof Chart chart ? chart.code() : "")
                .filter(code -> !code.isEmpty())
                .toList();

        assertThat(codes).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z0-9.-]+"));
    }

    private List<Block> quarter(Topic topic) {
        return blocks.of(topic, set(QUARTER), set(QUARTER.previous()), set(QUARTER.yearBefore()));
    }

    private List<Block> year(Topic topic) {
        return blocks.of(topic, set(YEAR), set(YEAR.previous()), set(YEAR.yearBefore()));
    }

    private FigureSet set(ReportingPeriod period) {
        return new FigureSet(period, Basis.PRECEDING_REVIEW, counted(period));
    }

    private static Table table(List<Block> blocks, String code) {
        return blocks.stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .filter(table -> table.code().equals(code))
                .findAny()
                .orElseThrow(() -> new AssertionError("no table " + code));
    }

    private static Chart chart(List<Block> blocks, String code) {
        return blocks.stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .filter(chart -> chart.code().equals(code))
                .findAny()
                .orElseThrow(() -> new AssertionError("no chart " + code));
    }

    private static List<String> line(Table table, String label) {
        return table.lines().stream()
                .map(line -> line.cells().stream().map(Table.Cell::text).toList())
                .filter(line -> line.get(0).equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line " + label));
    }
}
