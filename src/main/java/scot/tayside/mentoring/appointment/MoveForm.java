package scot.tayside.mentoring.appointment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to put an appointment off. */
class MoveForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate day;

    @NotNull
    LocalTime from;

    @NotNull
    LocalTime until;

    @NotNull
    Asker askedBy;

    @NotBlank
    @Size(max = 500)
    String reason;

    static MoveForm of(AppointmentLine line) {
        MoveForm form = new MoveForm();
        form.version = line.version();
        form.day = line.day();
        form.from = LocalTime.parse(line.fromTime());
        form.until = LocalTime.parse(line.untilTime());
        return form;
    }

    void check(LocalDate today, Errors errors) {
        When.check(day, from, until, today, errors);
    }

    Time time(ZoneId zone) {
        return Time.of(day, from, until, zone);
    }
}
