package scot.tayside.mentoring.flag;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Wording;

/** Why a risk flag still stands, and by when it is looked at again. */
class ReviewForm {

    @NotNull
    LocalDate reviewOn;

    @NotBlank
    @Size(max = 2000)
    String text;

    static void checkDay(@Nullable LocalDate day, LocalDate today, Errors errors) {
        LocalDate last = today.plusMonths(RiskFlag.MONTHS_AHEAD);
        if (day != null && (!day.isAfter(today) || day.isAfter(last))) {
            errors.rejectValue(
                    "reviewOn", "flag.review-within", Wording.of(last).toArray(), null);
        }
    }
}
