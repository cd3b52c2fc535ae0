package scot.tayside.mentoring.snapshot;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureLists;
import scot.tayside.mentoring.figures.FigureSet;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.Statistic;
import scot.tayside.mentoring.figures.Topic;

/** Frozen figures, topic by topic, under the definitions they were frozen with. */
final class FrozenTopics {

    private final FrozenAddress address;
    private final FigureSet figures;
    private final Map<String, Definition> definitions;
    private final FigureWords words;
    private final boolean listed;

    FrozenTopics(
            FrozenAddress address, FigureSet figures, List<Definition> definitions, FigureWords words, boolean listed) {
        this.address = address;
        this.figures = figures;
        this.definitions = definitions.stream().collect(Collectors.toMap(Definition::statistic, Function.identity()));
        this.words = words;
        this.listed = listed;
    }

    List<FrozenTopic> all() {
        return Stream.of(Topic.values())
                .map(topic -> new FrozenTopic(topic.code(), words.title(topic), tables(topic)))
                .filter(topic -> !topic.tables().isEmpty())
                .toList();
    }

    private List<FrozenTopic.Table> tables(Topic topic) {
        return Stream.of(Statistic.values())
                .filter(statistic -> statistic.topic() == topic)
                .filter(statistic -> definitions.containsKey(statistic.key()))
                .map(statistic -> table(statistic, figures.of(statistic)))
                .filter(table -> !table.rows().isEmpty() || !table.more().isEmpty())
                .toList();
    }

    private FrozenTopic.Table table(Statistic statistic, List<Figure> rows) {
        Definition definition = definitions.get(statistic.key());
        return new FrozenTopic.Table(
                statistic.key().replaceAll("[._]", "-"),
                definition == null ? "" : definition.title(),
                definition == null ? "" : definition.definition(),
                rows.stream().filter(figure -> !isMore(figure)).map(this::row).toList(),
                rows.stream().filter(FrozenTopics::isMore).map(this::row).toList());
    }

    private static boolean isMore(Figure figure) {
        return figure.place().ways() > 1 || figure.detail().startsWith("TEAM:");
    }

    private FrozenTopic.Row row(Figure figure) {
        boolean leads = listed
                && figure.number() > 0
                && FigureLists.address(figure.statistic(), figure.place()).isPresent();
        return new FrozenTopic.Row(
                words.label(figure.statistic(), figure.place()),
                words.value(figure),
                words.base(figure),
                leads ? address.list(figure.statistic(), figure.place()) : null);
    }
}
