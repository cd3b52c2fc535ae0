package scot.tayside.mentoring.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.shared.LocalAuthority;

/** What is typed to record an incident. */
class IncidentForm {

    @NotNull
    IncidentKind kind;

    @NotNull
    LocalDate happenedOn;

    @Nullable
    LocalTime happenedAt;

    @NotBlank
    @Size(max = 200)
    String place;

    @NotNull
    LocalAuthority area;

    @NotNull
    Concerned concerned;

    @NotBlank
    @Size(max = 200)
    String whom;

    @NotBlank
    @Size(max = 4000)
    String words;

    @Nullable
    @Size(max = 2000)
    String followUp;

    @Nullable
    LocalDate followUpOn;

    void check(LocalDate today, Errors errors) {
        if (happenedOn != null && happenedOn.isAfter(today)) {
            errors.rejectValue("happenedOn", "safety.day-to-come");
        }
        if (followUpOn != null && followUp == null) {
            errors.rejectValue("followUp", "incident.say-what-follows");
        }
        if (followUpOn != null && happenedOn != null && followUpOn.isBefore(happenedOn)) {
            errors.rejectValue("followUpOn", "incident.follows-before");
        }
    }

    RecordIncident toCommand() {
        return new RecordIncident(
                kind, happenedOn, happenedAt, place, area, concerned, whom, words, followUp, followUpOn);
    }
}
