package scot.tayside.mentoring.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.demonstration.FirstYear;
import scot.tayside.mentoring.imports.Imports;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.testing.MentoringTest;

/** What must hold of the first year: the published numbers, and lines that add up. */
@MentoringTest(keepsData = true)
class FirstYearFiguresTests {

    @Autowired
    Figures figures;

    @Autowired
    Imports imports;

    @Autowired
    JdbcClient sql;

    @BeforeEach
    void bringInTheFirstYear() {
        if (sql.sql("select count(*) from referral").query(Integer.class).single() == 0) {
            imports.bringIn(FirstYear.file());
        }
    }

    @Test
    void reproducesThePublishedNumbers() {
        List<Figure> year = year(Basis.PRECEDING_REVIEW);

        assertThat(FiguresTest.figure(year, "referrals.received").value()).isEqualTo("160");
        assertThat(FiguresTest.figure(year, "referrals.received|||FEMALE").value())
                .isEqualTo("101");
        assertThat(FiguresTest.figure(year, "clients.in_service").value()).isEqualTo("139");
        assertThat(FiguresTest.figure(year, "clients.reviewed|||MALE").value()).isEqualTo("39");
        assertThat(FiguresTest.figure(year, "reviews.coverage").value()).isEqualTo("61");
        assertThat(FiguresTest.figure(year, "outcomes.domain.improved|WOMEN_ONLY|||OFF")
                        .value())
                .isEqualTo("66");
        assertThat(FiguresTest.figure(year, "outcomes.domain.deteriorated|MENTORING_FOR_MEN|||PDP")
                        .value())
                .isEqualTo("10");
        assertThat(FiguresTest.figure(year, "matches.to_date||||VOLUNTEER").value())
                .isEqualTo("7");
    }

    @ParameterizedTest
    @EnumSource(Basis.class)
    void addsUp(Basis basis) {
        FigureTable year = new FigureTable(year(basis));

        assertAddsUp(year, Statistic.RECEIVED, Figure::sex);
        assertAddsUp(year, Statistic.RECEIVED, Figure::area);
        assertAddsUp(year, Statistic.RECEIVED, Figure::service);
        assertAddsUp(year, Statistic.IN_SERVICE, Figure::sex);
        assertAddsUp(year, Statistic.IN_SERVICE, Figure::service);
        assertAddsUp(year, Statistic.REVIEWED, Figure::area);
        assertAddsUp(year, Statistic.MATCHES_TO_DATE, Figure::detail);
        long opening = number(year, Statistic.OPENING);
        long closing = opening + number(year, Statistic.ENGAGED) - number(year, Statistic.CLOSED);
        assertThat(number(year, Statistic.CLOSING)).isEqualTo(closing);
        assertThat(year.of(Statistic.IMPROVED))
                .allSatisfy(improved -> assertThat(FigureTable.number(improved)
                                + FigureTable.number(year.at(Statistic.MAINTAINED, improved.place()))
                                + FigureTable.number(year.at(Statistic.DETERIORATED, improved.place())))
                        .isEqualTo(improved.denominator()));
    }

    @Test
    void hasTheQuartersAddUpToTheYear() {
        for (Statistic flow :
                List.of(Statistic.RECEIVED, Statistic.ENGAGED, Statistic.CLOSED, Statistic.MATCHES_STARTED)) {
            long quarters = Stream.of(1, 2, 3, 4)
                    .map(number ->
                            new FigureTable(figures(ReportingPeriod.quarter(2013, number), Basis.PRECEDING_REVIEW)))
                    .mapToLong(quarter -> number(quarter, flow))
                    .sum();

            assertThat(quarters).isEqualTo(number(new FigureTable(year(Basis.PRECEDING_REVIEW)), flow));
        }
    }

    @Test
    void tellsThePublicNothingItCouldWorkOut() {
        List<Figure> exact = year(Basis.PRECEDING_REVIEW);

        List<Figure> published = FiguresTest.published(exact, FiguresTest.YEAR, LocalDate.of(2014, 4, 1));

        new Attacker(exact, published).findsNothing();
        assertThat(FiguresTest.figure(published, "referrals.received").value()).isEqualTo("160");
        assertThat(FiguresTest.figure(published, "clients.reviewed|||FEMALE").value())
                .isEqualTo("46");
        assertThat(FiguresTest.figure(published, "referrals.received|TISS").value())
                .isEqualTo("suppressed");
        assertThat(FiguresTest.figure(published, "referrals.received|WOMEN_ONLY")
                        .value())
                .isEqualTo("suppressed");
    }

    private List<Figure> year(Basis basis) {
        return figures(FiguresTest.YEAR, basis);
    }

    private List<Figure> figures(ReportingPeriod period, Basis basis) {
        return figures.of(figures.terms(period, basis, Scope.ALL));
    }

    private static void assertAddsUp(FigureTable figures, Statistic statistic, Function<Figure, String> code) {
        long parts = figures.by(statistic, code).stream()
                .filter(figure -> !figure.detail().contains(":"))
                .mapToLong(FigureTable::number)
                .sum();
        assertThat(parts).as(statistic.key()).isEqualTo(number(figures, statistic));
    }

    private static long number(FigureTable figures, Statistic statistic) {
        return FigureTable.number(figures.total(statistic));
    }
}
