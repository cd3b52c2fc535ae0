package scot.tayside.mentoring.mentor;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Unmet;

/** What must be there before a mentor is cleared, one constant each. */
enum ClearanceRule {
    IDENTITY(Checklist::identityCheckedOn),
    REFERENCES(Checklist::referencesOn),
    PVG {
        @Override
        Optional<Unmet> unmet(Evidence evidence, LocalDate day) {
            return lapsed(evidence.pvg(), day);
        }
    },
    INDUCTION(Checklist::inductionOn),
    TRAINING(Checklist::trainingOn),
    CODE_OF_CONDUCT(Checklist::codeOfConductOn),

    /** Nobody supports others while being supported. */
    NO_OPEN_CASE {
        @Override
        Optional<Unmet> unmet(Evidence evidence, LocalDate day) {
            return evidence.openCase() ? Optional.of(Unmet.of("R23", "mentor.unmet.open-case")) : Optional.empty();
        }
    };

    /** What is recorded of somebody who is to be cleared. */
    record Evidence(Checklist steps, Pvg pvg, boolean openCase) {}

    private final Function<Checklist, @Nullable LocalDate> step;

    ClearanceRule() {
        this(steps -> null);
    }

    ClearanceRule(Function<Checklist, @Nullable LocalDate> step) {
        this.step = step;
    }

    /** Why the rule is not met on that day, or nothing. */
    Optional<Unmet> unmet(Evidence evidence, LocalDate day) {
        LocalDate completedOn = step.apply(evidence.steps());
        return completedOn != null && !completedOn.isAfter(day)
                ? Optional.empty()
                : Optional.of(Unmet.of(NUMBER, "mentor.unmet." + name()));
    }

    static List<Unmet> allUnmet(Evidence evidence, LocalDate day) {
        return unmetOf(EnumSet.allOf(ClearanceRule.class), evidence, day);
    }

    /** Steps are asked for at the first clearance; afterwards, only what can lapse. */
    static List<Unmet> unmetByACleared(Evidence evidence, LocalDate day) {
        return unmetOf(EnumSet.of(PVG, NO_OPEN_CASE), evidence, day);
    }

    private static List<Unmet> unmetOf(Set<ClearanceRule> rules, Evidence evidence, LocalDate day) {
        return rules.stream()
                .flatMap(rule -> rule.unmet(evidence, day).stream())
                .toList();
    }

    /** The one part of a clearance that runs out by itself, so it is asked again on every day that matters. */
    static Optional<Unmet> lapsed(Pvg pvg, LocalDate day) {
        if (pvg.validOn(day)) {
            return Optional.empty();
        }
        return Optional.of(
                pvg.status() == Pvg.Status.MEMBER && pvg.validTo() != null
                        ? Unmet.of(NUMBER, "mentor.unmet.pvg-ended", pvg.validTo())
                        : Unmet.of(NUMBER, "mentor.unmet.pvg." + pvg.status()));
    }

    static final String NUMBER = "R19";
}
