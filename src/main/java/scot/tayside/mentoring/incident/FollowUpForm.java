package scot.tayside.mentoring.incident;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Option;

/** What is to be done because of an incident, by whom and by when. */
class FollowUpForm {

    @NotBlank
    @Size(max = 500)
    String what;

    @NotNull
    UUID owner;

    @NotNull
    LocalDate dueOn;

    void check(List<Option> owners, LocalDate today, Errors errors) {
        if (owner != null && owners.stream().noneMatch(each -> each.value().equals(owner.toString()))) {
            errors.rejectValue("owner", "incident.choose-owner");
        }
        if (dueOn != null && dueOn.isBefore(today)) {
            errors.rejectValue("dueOn", "incident.due-day-is-over");
        }
    }
}
