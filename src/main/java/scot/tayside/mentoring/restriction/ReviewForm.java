package scot.tayside.mentoring.restriction;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Wording;

/** Why a file stays restricted, and by when that is asked again. */
class ReviewForm {

    @NotNull
    LocalDate reviewOn;

    @NotBlank
    @Size(max = 500)
    String text;

    static void checkDay(@Nullable LocalDate day, LocalDate today, Errors errors) {
        LocalDate last = today.plusMonths(Restriction.MONTHS_AHEAD);
        if (day != null && (!day.isAfter(today) || day.isAfter(last))) {
            errors.rejectValue(
                    "reviewOn", "restriction.review-within", Wording.of(last).toArray(), null);
        }
    }
}
