package scot.tayside.mentoring.duty;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed about work that is no contact. */
class DutyForm {

    @Nullable
    Long version;

    @NotNull
    DutyKind kind;

    @NotNull
    LocalDate day;

    @NotNull
    @Min(1)
    @Max(1440)
    Integer minutes;

    @Nullable
    @Size(max = 1000)
    String note;

    static DutyForm of(Duty duty) {
        WriteDuty written = duty.written();
        DutyForm form = new DutyForm();
        form.version = duty.version();
        form.kind = written.kind();
        form.day = written.day();
        form.minutes = written.minutes();
        form.note = written.note();
        return form;
    }

    void check(LocalDate today, Errors errors) {
        if (day != null && day.isAfter(today)) {
            errors.rejectValue("day", "duty.day-to-come");
        }
    }

    WriteDuty toCommand() {
        return new WriteDuty(day, kind, minutes, note);
    }
}
