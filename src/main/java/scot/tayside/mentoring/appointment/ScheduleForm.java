package scot.tayside.mentoring.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.mentor.MentorId;

/** What is typed to make an appointment. */
class ScheduleForm {

    @NotNull
    AppointmentKind kind;

    @NotNull
    LocalDate day;

    @NotNull
    LocalTime from;

    @NotNull
    LocalTime until;

    @NotNull
    UUID mentor;

    @NotNull
    PlaceKind placeKind;

    @Nullable
    @Size(max = 300)
    String place;

    @Nullable
    @Size(max = 300)
    String told;

    void check(LocalDate today, Errors errors) {
        When.check(day, from, until, today, errors);
        if (placeKind != null) {
            plan().missing().forEach(field -> errors.rejectValue(field, "appointment.say-" + field));
        }
    }

    private Plan plan() {
        return new Plan(placeKind, place, told);
    }

    Schedule toCommand(ZoneId zone) {
        return new Schedule(kind, Time.of(day, from, until, zone), plan(), new MentorId(mentor));
    }
}
