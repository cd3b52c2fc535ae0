package scot.tayside.mentoring.report;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is said with a step that a report takes. */
class StepForm {

    @Size(max = 2000)
    @Nullable
    String remark;

    void check(Step step, Errors errors) {
        if (step.needsRemark() && remark == null && !errors.hasFieldErrors("remark")) {
            errors.rejectValue("remark", "report.remark-missing");
        }
    }

    String said() {
        return Objects.requireNonNull(remark);
    }
}
