package scot.tayside.mentoring.snapshot;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.FigureWords;
import scot.tayside.mentoring.figures.HiddenReason;
import scot.tayside.mentoring.figures.PublicFigure;
import scot.tayside.mentoring.figures.PublicLimits;
import scot.tayside.mentoring.figures.Statistic;

/**
 * What the public edition prints and what it hides, and why.
 *
 * @param whole why nothing at all is printed, if so
 * @param issued whether it has left the house, so that nothing of it changes any more
 */
record PublicPreviewPage(
        Frozen facts,
        PublicLimits limits,
        boolean issued,
        @Nullable HiddenReason whole,
        List<Hidden> hidden,
        List<Printed> printed,
        List<String> never) {

    /** Rows of a statistic that are hidden for the same reason. */
    record Hidden(String title, String labels, String reason) {}

    record Printed(String title, String label, String value) {}

    private record Group(Statistic statistic, HiddenReason reason) {}

    static PublicPreviewPage of(
            Frozen facts, PublicLimits limits, boolean issued, List<PublicFigure> rows, FigureWords words) {
        HiddenReason whole = rows.stream()
                .map(PublicFigure::reason)
                .filter(Objects::nonNull)
                .filter(reason -> reason == HiddenReason.NOT_COVERED || reason == HiddenReason.OVERLAP)
                .findFirst()
                .orElse(null);
        return new PublicPreviewPage(
                facts, limits, issued, whole, hidden(rows, words), printed(rows, words), never(rows, words));
    }

    private static List<Hidden> hidden(List<PublicFigure> rows, FigureWords words) {
        Map<Group, List<PublicFigure>> groups = new LinkedHashMap<>();
        rows.forEach(row -> {
            HiddenReason reason = row.reason();
            if (reason != null) {
                groups.merge(new Group(row.exact().statistic(), reason), List.of(row), PublicPreviewPage::joined);
            }
        });
        return groups.entrySet().stream()
                .map(group -> new Hidden(
                        words.title(group.getKey().statistic()),
                        group.getValue().stream()
                                .map(row -> words.label(
                                        row.exact().statistic(), row.exact().place()))
                                .collect(Collectors.joining(" · ")),
                        "snapshot.reason." + group.getKey().reason()))
                .toList();
    }

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.of(some, more).flatMap(Collection::stream).toList();
    }

    private static List<Printed> printed(List<PublicFigure> rows, FigureWords words) {
        return rows.stream()
                .filter(PublicFigure::isPrinted)
                .map(row -> new Printed(
                        words.title(row.exact().statistic()),
                        words.label(row.exact().statistic(), row.exact().place()),
                        words.full(row.exact())))
                .toList();
    }

    private static List<String> never(List<PublicFigure> rows, FigureWords words) {
        return Stream.of(Statistic.values())
                .filter(statistic -> rows.stream().noneMatch(row -> row.exact().statistic() == statistic))
                .map(words::title)
                .toList();
    }

    public String address() {
        return new FrozenAddress(facts.id()).page();
    }

    /** The greatest number that is still too small. */
    public long small() {
        return limits.leastCell() - 1;
    }
}
