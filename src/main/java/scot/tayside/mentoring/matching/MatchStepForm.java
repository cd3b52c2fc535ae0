package scot.tayside.mentoring.matching;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

class MatchStepForm {

    @NotNull
    LocalDate on;

    Set<Party> agreed = EnumSet.noneOf(Party.class);

    @Nullable
    Party by;

    @Nullable
    Reason reason;

    @Nullable
    LocalDate heldOn;

    @Size(max = 4000)
    @Nullable
    String note;

    @Size(max = 500)
    @Nullable
    String whyNone;

    void check(Errors errors, MatchStep step, LocalDate today) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "matching.in-future");
        }
        if (step.asksWhoAgrees() && (agreed == null || agreed.isEmpty() || agreed.contains(Party.COORDINATOR))) {
            errors.rejectValue("agreed", "matching.step.say-who-agrees");
        }
        if (step.asksWho() && by == null) {
            errors.rejectValue("by", "matching.step.say-who");
        }
        if (!step.reasons().isEmpty() && (reason == null || !reason.leadsTo(step.to()))) {
            errors.rejectValue("reason", "matching.step.say-why");
        }
        if (step.asksForFarewell()) {
            FarewellAnswers.check(errors, heldOn, note, whyNone, today);
        }
    }

    TakeStep toCommand(MatchStep step) {
        return new TakeStep(
                step,
                on,
                agreed == null ? Set.of() : agreed,
                by,
                reason,
                step.asksForFarewell() ? new Farewell(heldOn, whyNone) : null,
                step.takesNote() ? note : null);
    }
}
