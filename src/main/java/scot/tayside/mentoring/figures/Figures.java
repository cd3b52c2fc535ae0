package scot.tayside.mentoring.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Percentage;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Every cell of the report for a period. */
@Service
class Figures {

    static final List<Lines> LINES = Stream.of(
                    ReferralFigures.LINES,
                    ClientFigures.LINES,
                    OutcomeFigures.LINES,
                    ContactFigures.LINES,
                    MentorFigures.LINES)
            .flatMap(List::stream)
            .toList();

    private final FigureQueries figures;
    private final StockQueries stock;
    private final SettingQueries settings;
    private final ObjectProvider<IssuedEditions> issued;
    private final Clock clock;

    Figures(
            FigureQueries figures,
            StockQueries stock,
            SettingQueries settings,
            ObjectProvider<IssuedEditions> issued,
            Clock clock) {
        this.issued = issued;
        this.clock = clock;
        this.figures = figures;
        this.stock = stock;
        this.settings = settings;
    }

    Terms terms(ReportingPeriod period, Basis basis, Scope scope) {
        return new Terms(period, basis, scope, settings.targets(), false);
    }

    /** The figures in the edition that somebody may read. */
    List<Figure> of(Terms terms, Viewer viewer) {
        List<Figure> exact = of(terms);
        return viewer.is(Role.BOARD) ? printed(new FigureSet(terms.period(), terms.basis(), exact)) : exact;
    }

    private List<Figure> printed(FigureSet exact) {
        List<IssuedEdition> before = issued.stream()
                .flatMap(editions -> editions.touching(exact.period()).stream())
                .toList();
        return PublicEdition.of(exact, LocalDate.now(clock), settings.limits(), before).stream()
                .map(PublicFigure::printed)
                .toList();
    }

    List<Figure> of(Terms terms) {
        List<Figure> counted = LINES.stream()
                .flatMap(lines -> figures.figures(lines, terms).stream())
                .toList();
        return Stream.of(
                        counted,
                        percents(terms.targets()),
                        verdicts(counted, terms.targets()),
                        stock.figures(terms),
                        settings.figures(terms.period()))
                .flatMap(List::stream)
                .sorted(Comparator.comparing(Figure::statistic))
                .toList();
    }

    private static List<Figure> percents(List<Target> targets) {
        return targets.stream()
                .map(target -> Figure.count(Statistic.TARGET_PERCENT, Place.detail(target.code()), target.percent()))
                .toList();
    }

    private static List<Figure> verdicts(List<Figure> counted, List<Target> targets) {
        Map<String, Target> byCode = targets.stream().collect(Collectors.toMap(Target::code, Function.identity()));
        return counted.stream()
                .filter(figure -> figure.statistic() == Statistic.TARGET)
                .map(figure -> verdict(figure, Objects.requireNonNull(byCode.get(figure.detail()))))
                .toList();
    }

    private static Figure verdict(Figure improved, Target target) {
        String verdict = target.verdict(new Percentage(FigureTable.number(improved), FigureTable.base(improved)));
        return Figure.of(Statistic.VERDICT, improved.place(), verdict, null, null, improved.n());
    }
}
