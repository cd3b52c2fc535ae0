package scot.tayside.mentoring.course;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to plan that a course is held. */
class RunForm {

    @NotNull
    LocalDate heldOn;

    @Nullable
    LocalDate lastDay;

    @NotBlank
    @Size(max = 200)
    String trainer;

    @NotBlank
    @Size(max = 200)
    String venue;

    @NotNull
    @Min(1)
    @Max(200)
    Integer places;

    void check(Errors errors) {
        if (heldOn != null && lastDay != null && lastDay.isBefore(heldOn)) {
            errors.rejectValue("lastDay", "course.ends-first");
        }
    }

    PlanRun toCommand() {
        return new PlanRun(heldOn, lastDay == null ? heldOn : lastDay, trainer, venue, places);
    }
}
