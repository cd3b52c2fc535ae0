package scot.tayside.mentoring.training;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
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

    /** By the number of the unit. */
    Map<Integer, @Nullable LocalDate> reached = new TreeMap<>();

    @Nullable
    LocalDate completedOn;

    @Nullable
    LocalDate certificateOn;

    static EnrolmentForm of(Enrolment enrolment) {
        RecordEnrolment written = enrolment.written();
        EnrolmentForm form = new EnrolmentForm();
        form.version = enrolment.version();
        form.mentor = written.mentor();
        form.enrolledOn = written.enrolledOn();
        form.units = written.units();
        form.reached.putAll(written.reached());
        form.completedOn = written.completedOn();
        form.certificateOn = written.certificateOn();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (enrolledOn != null && enrolledOn.isAfter(today)) {
            errors.rejectValue("enrolledOn", "training.enrolled-to-come");
        }
        if (completedOn != null && completedOn.isAfter(today)) {
            errors.rejectValue("completedOn", "training.completed-to-come");
        }
        if (certificateOn != null && certificateOn.isAfter(today)) {
            errors.rejectValue("certificateOn", "training.completed-to-come");
        }
        dated().forEach((unit, day) -> {
            if (day.isAfter(today)) {
                errors.rejectValue("reached[" + unit + "]", "training.completed-to-come");
            }
        });
    }

    RecordEnrolment toCommand() {
        Map<Integer, LocalDate> dated = dated();
        boolean all = dated.size() == Enrolment.UNITS;
        LocalDate last = completedOn == null && all ? Collections.max(dated.values()) : completedOn;
        return new RecordEnrolment(mentor, enrolledOn, all ? Enrolment.UNITS : units, dated, last, certificateOn);
    }

    /** The units that have a day; others are not there, or their day is not known. */
    private Map<Integer, LocalDate> dated() {
        Map<Integer, LocalDate> dated = new TreeMap<>();
        reached.forEach((unit, day) -> {
            if (day != null && unit >= 1 && unit <= Enrolment.UNITS) {
                dated.put(unit, day);
            }
        });
        return dated;
    }
}
