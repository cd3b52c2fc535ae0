package scot.tayside.mentoring.transition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Wording;

/** What is typed to record an offer. */
class OfferForm {

    @NotNull
    OfferKind kind;

    @NotNull
    LocalDate offeredOn;

    @Nullable
    @Size(max = 200)
    String what;

    @NotNull
    OfferAnswer answer;

    @Nullable
    LocalDate answeredOn;

    @Nullable
    DeclineReason why;

    @Nullable
    @Size(max = 1000)
    String remark;

    void check(LocalDate openedOn, LocalDate today, Errors errors) {
        if (offeredOn != null && offeredOn.isAfter(today)) {
            errors.rejectValue("offeredOn", "transition.day-to-come");
        } else if (offeredOn != null && offeredOn.isBefore(openedOn)) {
            errors.rejectValue(
                    "offeredOn",
                    "transition.before-opening",
                    Wording.of(openedOn).toArray(),
                    null);
        }
        AnswerForm.check(answer, answeredOn, why, remark, today, errors);
        if (answeredOn != null && offeredOn != null && answeredOn.isBefore(offeredOn)) {
            errors.rejectValue(
                    "answeredOn",
                    "transition.answered-too-early",
                    Wording.of(offeredOn).toArray(),
                    null);
        }
    }

    MakeOffer toCommand() {
        return new MakeOffer(kind, offeredOn, what, AnswerForm.toAnswer(answer, answeredOn, why, remark));
    }
}
