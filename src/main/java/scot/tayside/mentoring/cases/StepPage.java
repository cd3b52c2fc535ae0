package scot.tayside.mentoring.cases;

import java.util.Arrays;
import java.util.List;
import scot.tayside.mentoring.web.Option;

/** The page of one step of a case: whose case it is, what stands against the step, and the answers its form offers. */
record StepPage(CaseFile file, List<Obstacle> obstacles) {

    static StepPage of(CaseFile file) {
        return new StepPage(file, List.of());
    }

    public List<Option> pauseReasons() {
        return Option.of(PauseReason.values(), PauseReason::title);
    }

    public List<Option> exitTypes() {
        return Option.of(ExitType.values(), ExitType::title);
    }

    /** Each reason with the type of exit it belongs to. */
    public List<Option> exitReasons() {
        return Arrays.stream(ExitReason.values())
                .map(reason -> new Option(reason.name(), reason.type().title() + ": " + reason.title()))
                .toList();
    }

    public List<Option> orderResults() {
        return Option.of(OrderResult.values(), OrderResult::title);
    }
}
