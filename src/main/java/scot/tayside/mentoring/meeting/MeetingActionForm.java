package scot.tayside.mentoring.meeting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.web.Option;

/** What somebody is to do because of a meeting. */
class MeetingActionForm {

    @NotBlank
    @Size(max = 500)
    String what;

    @NotNull
    UUID owner;

    @NotNull
    LocalDate dueOn;

    void check(LocalDate heldOn, List<Option> owners, Errors errors) {
        if (owner != null && owners.stream().noneMatch(each -> each.value().equals(owner.toString()))) {
            errors.rejectValue("owner", "meeting.choose-owner");
        }
        if (dueOn != null && dueOn.isBefore(heldOn)) {
            errors.rejectValue("dueOn", "meeting.due-before-it");
        }
    }
}
