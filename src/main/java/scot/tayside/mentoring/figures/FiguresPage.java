package scot.tayside.mentoring.figures;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page of the report; before anything right was asked for it offers only the choice. */
record FiguresPage(
        FiguresChoice choice,
        @Nullable FigureAddress address,
        boolean printed,
        List<TopicView> topics,
        List<OutcomeTables.Table> outcomes,
        List<TargetRow> targets,
        List<OutcomeHeading> headings,
        @Nullable FigureRows figures) {

    static FiguresPage without(FiguresChoice choice) {
        return new FiguresPage(choice, null, false, List.of(), List.of(), List.of(), List.of(), null);
    }

    /** The numbers everybody asks for first: a statistic and its total. */
    record Card(String code, FigureRow figure) {}

    public List<Card> cards() {
        FigureRows shown = figures;
        if (shown == null) {
            return List.of();
        }
        return Stream.of(Statistic.RECEIVED, Statistic.IN_SERVICE, Statistic.REVIEWED, Statistic.COVERAGE)
                .flatMap(statistic -> shown.find(statistic, Place.ALL).stream()
                        .map(row -> new Card("figures.card." + statistic.key(), row)))
                .toList();
    }

    /** Targets by service, for whoever sees them. */
    public List<FigureRow> targetsByService() {
        FigureRows shown = figures;
        return shown == null
                ? List.of()
                : shown.rows(Statistic.TARGET, figure -> !figure.service().isEmpty() && figure.n() > 0);
    }

    public String definition(Statistic statistic) {
        FigureRows shown = figures;
        return shown == null ? "" : shown.words().definition(statistic);
    }

    public String outcomeDefinition() {
        return definition(Statistic.IMPROVED);
    }

    public String targetDefinition() {
        return definition(Statistic.TARGET);
    }

    public boolean hasFigures() {
        return address != null;
    }

    public String period() {
        return address == null ? "" : address.period().label();
    }

    public String before() {
        return address == null ? "" : address.period().previous().label();
    }

    /** The same period last year; empty where it is the period before. */
    public String yearBefore() {
        return address == null || !address.hasYearBefore()
                ? ""
                : address.period().yearBefore().label();
    }

    public String basis() {
        return address == null ? "" : "figures.basis." + address.basis();
    }
}
