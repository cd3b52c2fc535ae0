package scot.tayside.mentoring.figures;

import java.util.List;

/** A statistic with its printed definition and its table; crossed and repeated breakdowns are kept apart, to be opened. */
record StatisticView(
        String key, String title, String definition, String base, List<FigureRow> rows, List<FigureRow> more) {

    static StatisticView of(Statistic statistic, FigureRows rows, FigureWords words) {
        return new StatisticView(
                statistic.key(),
                words.title(statistic),
                words.definition(statistic),
                words.base(statistic),
                rows.rows(statistic, figure -> !isMore(figure)),
                rows.rows(statistic, figure -> isMore(figure) && !isEmptyAndLong(figure)));
    }

    private static boolean isMore(Figure figure) {
        return figure.place().ways() > 1
                || figure.statistic() == Statistic.FUNNEL
                || isLong(figure.statistic())
                || figure.detail().startsWith("TEAM:");
    }

    private static boolean isLong(Statistic statistic) {
        return statistic == Statistic.IMPROVED_BY_LENGTH || statistic == Statistic.IMPROVED_BY_MENTOR;
    }

    private static boolean isEmptyAndLong(Figure figure) {
        return isLong(figure.statistic()) && figure.n() == 0;
    }

    public boolean isEmpty() {
        return rows.isEmpty() && more.isEmpty();
    }
}
