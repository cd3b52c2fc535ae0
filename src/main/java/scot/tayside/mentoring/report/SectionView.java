package scot.tayside.mentoring.report;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A part of the report with its statistics. */
record SectionView(String code, String title, List<StatisticView> statistics) {

    /** These have tables of their own. */
    private static final Set<Statistic> DRAWN_APART = EnumSet.of(
            Statistic.IMPROVED,
            Statistic.MAINTAINED,
            Statistic.DETERIORATED,
            Statistic.TARGET,
            Statistic.VERDICT,
            Statistic.KEPT);

    static List<SectionView> all(FigureRows rows, FigureWords words) {
        return Stream.of(Section.values())
                .map(section -> new SectionView(
                        section.code(),
                        words.title(section),
                        Stream.of(Statistic.values())
                                .filter(statistic -> statistic.section() == section && !DRAWN_APART.contains(statistic))
                                .map(statistic -> StatisticView.of(statistic, rows, words))
                                .filter(view -> !view.isEmpty())
                                .toList()))
                .toList();
    }
}
