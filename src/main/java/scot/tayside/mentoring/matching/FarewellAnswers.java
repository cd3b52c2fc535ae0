package scot.tayside.mentoring.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What every form that ends a match asks about the ending conversation: fields heldOn, note and whyNone. */
public final class FarewellAnswers {

    private FarewellAnswers() {}

    public static void check(
            Errors errors,
            @Nullable LocalDate heldOn,
            @Nullable String said,
            @Nullable String whyNone,
            LocalDate today) {
        if (heldOn == null && whyNone == null && !errors.hasFieldErrors("heldOn")) {
            errors.rejectValue("heldOn", "matching.farewell.say-when");
        }
        if (heldOn != null && whyNone != null) {
            errors.rejectValue("whyNone", "matching.farewell.either");
        }
        if (heldOn != null && heldOn.isAfter(today)) {
            errors.rejectValue("heldOn", "matching.in-future");
        }
        if (heldOn != null && said == null && !errors.hasFieldErrors("note")) {
            errors.rejectValue("note", "matching.farewell.say-what");
        }
    }
}
