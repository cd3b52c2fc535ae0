package scot.tayside.mentoring.departure;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed about a try to ask somebody how they are. */
class FollowUpForm {

    @NotNull
    LocalDate on;

    @NotNull
    Tried outcome;

    @Nullable
    Said services;

    @Nullable
    Housing housing;

    @Nullable
    Work work;

    @Nullable
    Reoffending reoffending;

    boolean wantsReturn;

    @Nullable
    @Size(max = 2000)
    String note;

    void check(LocalDate today, Errors errors) {
        if (on != null && on.isAfter(today)) {
            errors.rejectValue("on", "departure.day-to-come");
        }
        if (outcome == Tried.REACHED) {
            require("services", services, errors);
            require("housing", housing, errors);
            require("work", work, errors);
        }
    }

    private static void require(String field, @Nullable Object answer, Errors errors) {
        if (answer == null && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "departure.choose");
        }
    }

    AskAgain toCommand() {
        Reoffending told = reoffending == null ? Reoffending.NOT_ASKED : reoffending;
        return outcome == Tried.REACHED
                ? new AskAgain(on, outcome, services, housing, work, told, wantsReturn, note)
                : new AskAgain(on, outcome, null, null, null, told, false, note);
    }
}
