package scot.tayside.mentoring.referral;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.validation.Errors;

/** The day on which the mentoring agreement was signed, as it is typed. */
class EngageForm {

    @NotNull
    LocalDate agreementSignedOn;

    @NotNull
    Long version;

    void check(Errors errors, LocalDate receivedOn, LocalDate today) {
        if (agreementSignedOn == null) {
            return;
        }
        if (agreementSignedOn.isAfter(today)) {
            errors.rejectValue("agreementSignedOn", "referral.signed-in-future");
        }
        if (agreementSignedOn.isBefore(receivedOn)) {
            errors.rejectValue("agreementSignedOn", "referral.signed-before-received");
        }
    }
}
