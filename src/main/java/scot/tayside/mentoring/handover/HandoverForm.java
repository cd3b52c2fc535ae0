package scot.tayside.mentoring.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.matching.Farewell;
import scot.tayside.mentoring.matching.FarewellAnswers;
import scot.tayside.mentoring.matching.HandOver;
import scot.tayside.mentoring.matching.MatchStatus;
import scot.tayside.mentoring.matching.Reason;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.Option;

/** Everything a handover takes, on one page: who comes, why the other goes, how they part, and what passes on. */
class HandoverForm extends ReleaseForm {

    @NotNull
    UUID mentor;

    @NotNull
    LocalDate on;

    @NotNull
    Reason reason = Reason.OTHER_MENTOR;

    @Nullable
    LocalDate heldOn;

    @Size(max = 4000)
    @Nullable
    String note;

    @Size(max = 500)
    @Nullable
    String whyNone;

    void check(Errors errors, List<Option> offered, LocalDate today) {
        if (mentor != null
                && offered.stream().noneMatch(option -> option.value().equals(mentor.toString()))) {
            errors.rejectValue("mentor", "handover.not-possible");
        }
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "matching.in-future");
        }
        if (reason != null && !reason.leadsTo(MatchStatus.ENDED)) {
            errors.rejectValue("reason", "matching.step.say-why");
        }
        FarewellAnswers.check(errors, heldOn, note, whyNone, today);
    }

    HandOver toCommand() {
        return new HandOver(new MentorId(mentor), on, reason, new Farewell(heldOn, whyNone), note);
    }
}
