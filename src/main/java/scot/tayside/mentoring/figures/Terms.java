package scot.tayside.mentoring.figures;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;

/**
 * What figures are asked for: of which days, on which basis, of whom, and against which targets.
 *
 * @param isEarlier whether they are counted over what was known at an earlier moment, which the transaction has gone to
 */
record Terms(ReportingPeriod period, Basis basis, Scope scope, List<Target> targets, boolean isEarlier) {

    Terms earlier() {
        return new Terms(period, basis, scope, targets, true);
    }

    /** A statement over the statistics, said of what is known now or of what was known then. */
    String statement(String overStatistics) {
        return isEarlier ? overStatistics.replace("reading.stat_", "earlier.stat_") : overStatistics;
    }

    /** The parameters every statement of the module may name. */
    Map<String, @Nullable Object> parameters() {
        Map<String, @Nullable Object> parameters = new HashMap<>();
        parameters.put("firstDay", period.firstDay());
        parameters.put("lastDay", period.lastDay());
        parameters.put("basis", basis.name());
        parameters.put("areas", areas().toArray(String[]::new));
        parameters.put(
                "organisation",
                scope.mentorsOf() == null ? null : scope.mentorsOf().name());
        return parameters;
    }

    /** The months that the period touches. */
    List<YearMonth> months() {
        return Stream.iterate(
                        YearMonth.from(period.firstDay()),
                        month -> !month.isAfter(YearMonth.from(period.lastDay())),
                        month -> month.plusMonths(1))
                .toList();
    }

    List<String> areas() {
        return Stream.of(LocalAuthority.values())
                .filter(scope.areas()::contains)
                .map(Enum::name)
                .toList();
    }
}
