package scot.tayside.mentoring.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import scot.tayside.mentoring.figures.Topic;
import scot.tayside.mentoring.press.Block;
import scot.tayside.mentoring.press.Chart;
import scot.tayside.mentoring.press.Table;

/** A report printed within another: one level deeper, and with names of its own for its tables and charts. */
record Appended(ReportFigures.Figures figures, Set<Topic> printed) {

    private static final String PREFIX = "appendix.";
    private static final int DEEPEST = 4;

    Appended(ReportFigures.Figures figures) {
        this(figures, EnumSet.noneOf(Topic.class));
    }

    List<Block> section(List<Block> blocks) {
        return blocks.stream().map(Appended::within).toList();
    }

    private static Block within(Block block) {
        if (block instanceof Block.Heading heading) {
            return new Block.Heading(Math.min(DEEPEST, heading.level() + 1), heading.number(), heading.text());
        }
        if (block instanceof Table table) {
            return new Table(PREFIX + table.code(), table.caption(), table.columns(), table.lines(), table.notes());
        }
        if (block instanceof Chart chart) {
            return new Chart(
                    PREFIX + chart.code(),
                    chart.kind(),
                    chart.title(),
                    chart.alternative(),
                    chart.categories(),
                    chart.series(),
                    chart.unit(),
                    chart.mark());
        }
        return block;
    }
}
