package scot.tayside.mentoring.matching;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Several mentors beside each other: a column each, a row for every rule and preference that concerns any of them. */
record Comparison(Mentee mentee, boolean mayPropose, List<Suggestion> mentors) {

    public List<String> titles() {
        return mentors.stream()
                .flatMap(suggestion -> suggestion.verdicts().stream())
                .map(Verdict::title)
                .distinct()
                .toList();
    }

    public @Nullable Verdict verdict(Suggestion suggestion, String title) {
        return suggestion.verdicts().stream()
                .filter(verdict -> verdict.title().equals(title))
                .findFirst()
                .orElse(null);
    }
}
