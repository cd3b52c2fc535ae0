package scot.tayside.mentoring.figures;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Chart;

/**
 * The figures as pieces of a document: a table a statistic with its definition under it, and charts where people would rather look.
 *
 * <p>The code of a table is the key of its statistic, hyphens for underscores, such as {@code clients.in-service}.
 */
@Service
public class FigureBlocks {

    private final FigureWords words;

    FigureBlocks(FigureWords words) {
        this.words = words;
    }

    /** A part of the report; where figures of an earlier period are missing, so is their column. */
    public List<Block> of(Topic topic, FigureSet now, @Nullable FigureSet before, @Nullable FigureSet lastYear) {
        Compared figures = Compared.of(now, before, lastYear, words);
        List<Block> blocks = Stream.of(Statistic.values())
                .filter(statistic -> statistic.topic() == topic)
                .filter(statistic -> !figures.now().of(statistic).isEmpty())
                .flatMap(statistic -> of(statistic, figures))
                .toList();
        return blocks.isEmpty() ? List.of(new Block.Remark(words.say("figures.not-in-edition"))) : blocks;
    }

    /** The charts of a part for a page that has tables of its own, with the outcomes drawn in them. */
    List<Chart> charts(Topic topic, FigureSet now, FigureSet before, FigureSet lastYear) {
        return of(topic, now, before, lastYear).stream()
                .filter(Chart.class::isInstance)
                .map(Chart.class::cast)
                .filter(chart -> chart.kind() != Chart.Kind.SHARES)
                .toList();
    }

    private Stream<Block> of(Statistic statistic, Compared figures) {
        return switch (statistic) {
            case IMPROVED -> new OutcomeBlocks(figures).services();
            case TARGET -> new TargetBlocks(figures).all();
            case MAINTAINED, DETERIORATED, VERDICT, KEPT, TARGET_PERCENT -> Stream.of();
            case MONTHS ->
                Stream.concat(new MonthCharts(figures).referrals(), new MonthTable(figures).byPlace(statistic));
            case MONTH_ENDS ->
                Stream.concat(new MonthCharts(figures).caseload(), new MonthTable(figures).byPlace(statistic));
            case FUNNEL -> Stream.concat(new StatisticCharts(figures).recruitment(), new MonthTable(figures).byStage());
            default ->
                Stream.concat(new StatisticCharts(figures).of(statistic), new StatisticTable(figures).of(statistic));
        };
    }
}
