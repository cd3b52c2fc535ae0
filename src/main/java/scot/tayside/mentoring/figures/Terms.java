package scot.tayside.mentoring.figures;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** What figures are asked for: of which days, on which basis, of whom, and against which targets. */
record Terms(ReportingPeriod period, Basis basis, Scope scope, List<Target> targets) {

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

    List<String> areas() {
        return Stream.of(LocalAuthority.values())
                .filter(scope.areas()::contains)
                .map(Enum::name)
                .toList();
    }
}
