package scot.tayside.mentoring.tiss;

import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Numbers as a partner gave them. */
record Given(
        String source,
        LocalDate givenOn,
        int workedWith,
        int referred,
        Map<NotReferred, Integer> reasons,
        @Nullable String note) {

    Given {
        reasons = Map.copyOf(reasons);
    }

    /** They are kept all the same. */
    boolean addUp() {
        return referred + reasons.values().stream().mapToInt(Integer::intValue).sum() <= workedWith;
    }

    String reasonsTold() {
        return new TreeMap<>(reasons)
                .entrySet().stream()
                        .map(reason -> reason.getKey().title() + ": " + reason.getValue())
                        .collect(Collectors.joining("; "));
    }

    String told() {
        return "%d worked with, %d referred (%s, %s)".formatted(workedWith, referred, source, givenOn);
    }
}
