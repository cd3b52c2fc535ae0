package scot.tayside.mentoring.figures;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.testing.MentoringTest;

/** What tests of figures share: a world to fill, and the cells counted from it for the financial year 2013. */
@MentoringTest
abstract class FiguresTest {

    static final ReportingPeriod YEAR = ReportingPeriod.financialYear(2013);

    @Autowired
    Figures figures;

    @Autowired
    JdbcClient sql;

    World world;

    @BeforeEach
    void emptyWorld() {
        world = new World(sql);
    }

    List<Figure> counted() {
        return counted(YEAR);
    }

    List<Figure> counted(ReportingPeriod period) {
        return figures.of(figures.terms(period, Basis.PRECEDING_REVIEW, Scope.ALL));
    }

    /** Value of a cell of the year, written {@code key|service|area|sex|detail}; what is missing at the end is all. */
    String value(String cell) {
        return figure(counted(), cell).value();
    }

    String value(String firstDay, String lastDay, String cell) {
        var period = new ReportingPeriod(LocalDate.parse(firstDay), LocalDate.parse(lastDay));
        return figure(counted(period), cell).value();
    }

    /** A share of the year as it is counted, such as {@code 2/3}. */
    String share(String cell) {
        Figure figure = figure(counted(), cell);
        return figure.numerator() + "/" + figure.denominator();
    }

    static Figure figure(List<Figure> all, String cell) {
        String[] codes = Arrays.copyOf(cell.split("\\|"), 5);
        Place place = new Place(or(codes[1]), or(codes[2]), or(codes[3]), or(codes[4]));
        return all.stream()
                .filter(figure -> figure.statistic().key().equals(codes[0])
                        && figure.place().equals(place))
                .findAny()
                .orElseThrow(() -> new AssertionError("no figure " + cell));
    }

    static List<Figure> published(List<Figure> exact, ReportingPeriod period, LocalDate today) {
        return PublicEdition.of(
                        new FigureSet(period, Basis.PRECEDING_REVIEW, exact), today, PublicLimits.USUAL, List.of())
                .stream()
                .map(PublicFigure::printed)
                .toList();
    }

    private static String or(String code) {
        return code == null ? "" : code;
    }
}
