package scot.tayside.mentoring.group;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** When and where a planned session is to be instead. */
class SessionForm {

    @Nullable
    Long version;

    @NotNull
    LocalDate day;

    @NotNull
    LocalTime startsAt;

    @NotNull
    LocalTime endsAt;

    @NotBlank
    @Size(max = 300)
    String place;

    @Nullable
    @Size(max = 200)
    String topic;

    static SessionForm of(SessionRow session) {
        SessionForm form = new SessionForm();
        form.version = session.version();
        form.day = session.day();
        form.startsAt = session.startsAt();
        form.endsAt = session.endsAt();
        form.place = session.place();
        form.topic = session.topic();
        return form;
    }

    void check(Errors errors) {
        if (startsAt != null && endsAt != null && !startsAt.isBefore(endsAt)) {
            errors.rejectValue("endsAt", "group.ends-before-it-starts");
        }
    }

    Meeting toMeeting() {
        return new Meeting(day, startsAt, endsAt, place, topic);
    }
}
