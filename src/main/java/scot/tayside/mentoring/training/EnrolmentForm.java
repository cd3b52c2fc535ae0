package scot.tayside.mentoring.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to record how far somebody is with the peer mentoring award. */
class EnrolmentForm {

    @Nullable
    Long version;

    @NotNull
    UUID mentor;

    @NotNull
    LocalDate enrolledOn;

    @NotNull
    @Min(0)
    @Max(Enrolment.UNITS)
    Integer units;

    @Nullable
    LocalDate completedOn;

    static EnrolmentForm of(Enrolment enrolment) {
        RecordEnrolment written = enrolment.written();
        EnrolmentForm form = new EnrolmentForm();
        form.version = enrolment.version();
        form.mentor = written.mentor();
        form.enrolledOn = written.enrolledOn();
        form.units = written.units();
        form.completedOn = written.completedOn();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (enrolledOn != null && enrolledOn.isAfter(today)) {
            errors.rejectValue("enrolledOn", "training.enrolled-to-come");
        }
        if (completedOn != null && completedOn.isAfter(today)) {
            errors.rejectValue("completedOn", "training.completed-to-come");
        }
    }

    RecordEnrolment toCommand() {
        return new RecordEnrolment(mentor, enrolledOn, units, completedOn);
    }
}
