package scot.tayside.mentoring.figures;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import scot.tayside.mentoring.press.Chart;

/** A part of the report with its charts and its statistics. */
record TopicView(String code, String title, List<Chart> charts, List<StatisticView> statistics) {

    /** These have tables of their own. */
    private static final Set<Statistic> DRAWN_APART = EnumSet.of(
            Statistic.IMPROVED,
            Statistic.MAINTAINED,
            Statistic.DETERIORATED,
            Statistic.TARGET,
            Statistic.TARGET_PERCENT,
            Statistic.VERDICT,
            Statistic.KEPT);

    static List<TopicView> all(FigureRows rows, Function<Topic, List<Chart>> charts) {
        return Stream.of(Topic.values())
                .map(topic -> new TopicView(
                        topic.code(),
                        rows.words().title(topic),
                        charts.apply(topic),
                        Stream.of(Statistic.values())
                                .filter(statistic -> statistic.topic() == topic && !DRAWN_APART.contains(statistic))
                                .map(statistic -> StatisticView.of(statistic, rows, rows.words()))
                                .filter(view -> !view.isEmpty())
                                .toList()))
                .toList();
    }
}
