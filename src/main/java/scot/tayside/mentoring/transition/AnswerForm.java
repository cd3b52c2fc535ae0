package scot.tayside.mentoring.transition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed when a mentee answers an offer. */
class AnswerForm {

    @Nullable
    Long version;

    @NotNull
    OfferAnswer answer;

    @Nullable
    LocalDate answeredOn;

    @Nullable
    DeclineReason why;

    @Nullable
    @Size(max = 1000)
    String remark;

    void check(LocalDate today, Errors errors) {
        if (answer == OfferAnswer.PENDING) {
            errors.rejectValue("answer", "transition.no-answer");
            return;
        }
        check(answer, answeredOn, why, remark, today, errors);
    }

    static void check(
            @Nullable OfferAnswer answer,
            @Nullable LocalDate on,
            @Nullable DeclineReason why,
            @Nullable String remark,
            LocalDate today,
            Errors errors) {
        if (answer == null || answer == OfferAnswer.PENDING) {
            return;
        }
        if (on == null && !errors.hasFieldErrors("answeredOn")) {
            errors.rejectValue("answeredOn", "transition.answered-when");
        } else if (on != null && on.isAfter(today)) {
            errors.rejectValue("answeredOn", "transition.day-to-come");
        }
        if (answer == OfferAnswer.DECLINED && why == null) {
            errors.rejectValue("why", "transition.say-why");
        } else if (why == DeclineReason.OTHER && remark == null && answer == OfferAnswer.DECLINED) {
            errors.rejectValue("remark", "transition.say-other");
        }
    }

    Answer toAnswer() {
        return toAnswer(answer, answeredOn, why, remark);
    }

    /** What does not go with the answer was typed for another one, and is left. */
    static Answer toAnswer(
            OfferAnswer answer, @Nullable LocalDate on, @Nullable DeclineReason why, @Nullable String remark) {
        return new Answer(
                answer, answer == OfferAnswer.PENDING ? null : on, answer == OfferAnswer.DECLINED ? why : null, remark);
    }
}
