package scot.tayside.mentoring.mentor;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

class ClearanceForm {

    @Nullable
    LocalDate identityCheckedOn;

    @Nullable
    LocalDate referencesOn;

    @NotNull
    Pvg.Status pvgStatus;

    Pvg.@Nullable Roles pvgRoles;

    @Nullable
    LocalDate pvgRenewFrom;

    @Nullable
    LocalDate pvgValidTo;

    @Nullable
    LocalDate inductionOn;

    @Nullable
    LocalDate trainingOn;

    @Nullable
    LocalDate codeOfConductOn;

    @Nullable
    Long version;

    Checklist toChecklist() {
        return new Checklist(identityCheckedOn, referencesOn, inductionOn, trainingOn, codeOfConductOn);
    }

    /** Roles and last day belong to a membership; whoever is not a member has none. */
    Pvg toPvg() {
        boolean member = pvgStatus == Pvg.Status.MEMBER || pvgStatus == Pvg.Status.EXPIRED;
        return new Pvg(pvgStatus, member ? pvgRoles : null, member ? pvgValidTo : null, member ? pvgRenewFrom : null);
    }

    void check(Errors errors, LocalDate today) {
        refuseFuture("identityCheckedOn", identityCheckedOn, errors, today);
        refuseFuture("referencesOn", referencesOn, errors, today);
        refuseFuture("inductionOn", inductionOn, errors, today);
        refuseFuture("trainingOn", trainingOn, errors, today);
        refuseFuture("codeOfConductOn", codeOfConductOn, errors, today);
        if (pvgStatus == Pvg.Status.MEMBER && pvgRoles == null) {
            errors.rejectValue("pvgRoles", "mentor.pvg.say-roles");
        }
        checkWindow(errors);
        if (pvgStatus == Pvg.Status.EXPIRED && pvgValidTo != null && !pvgValidTo.isBefore(today)) {
            errors.rejectValue("pvgValidTo", "mentor.pvg.not-expired");
        }
    }

    private void checkWindow(Errors errors) {
        if (pvgRenewFrom != null && (pvgValidTo == null || pvgRenewFrom.isAfter(pvgValidTo))) {
            errors.rejectValue("pvgRenewFrom", "mentor.pvg.renew-before");
        }
    }

    private static void refuseFuture(String field, @Nullable LocalDate day, Errors errors, LocalDate today) {
        if (day != null && day.isAfter(today)) {
            errors.rejectValue(field, "mentor.in-future");
        }
    }
}
