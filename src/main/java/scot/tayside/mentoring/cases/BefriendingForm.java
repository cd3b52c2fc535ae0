package scot.tayside.mentoring.cases;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to record an offer of befriending. */
class BefriendingForm {

    @NotNull
    LocalDate offeredOn;

    @NotNull
    OfferAnswer answer;

    @Nullable
    LocalDate answeredOn;

    void check(CaseFile file, LocalDate today, Errors errors) {
        StepDay.check("offeredOn", offeredOn, file, today, errors);
        if (answer == null || answer == OfferAnswer.PENDING) {
            return;
        }
        if (answeredOn == null) {
            errors.rejectValue("answeredOn", "cases.answered-when");
        } else if (answeredOn.isAfter(today)) {
            errors.rejectValue("answeredOn", "cases.day-to-come");
        } else if (offeredOn != null && answeredOn.isBefore(offeredOn)) {
            errors.rejectValue("answeredOn", "cases.answered-too-early");
        }
    }

    OfferBefriending toCommand() {
        return new OfferBefriending(offeredOn, answer, answer == OfferAnswer.PENDING ? null : answeredOn);
    }
}
