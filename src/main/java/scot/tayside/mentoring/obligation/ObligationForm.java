package scot.tayside.mentoring.obligation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.web.Option;

/** What is typed to owe something. */
class ObligationForm {

    @Nullable
    Long version;

    @NotBlank
    @Size(max = 200)
    String recipient;

    @NotNull
    DocumentKind kind;

    @NotBlank
    @Size(max = 200)
    String title;

    @Nullable
    LocalDate firstDay;

    @Nullable
    LocalDate lastDay;

    @NotNull
    LocalDate dueOn;

    @NotNull
    UUID responsible;

    @NotNull
    Recurrence recurrence = Recurrence.NONE;

    static ObligationForm of(Obligation obligation) {
        Owe terms = obligation.terms();
        ObligationForm form = new ObligationForm();
        form.version = obligation.version();
        form.recipient = terms.recipient();
        form.kind = terms.kind();
        form.title = terms.title();
        form.firstDay = terms.firstDay();
        form.lastDay = terms.lastDay();
        form.dueOn = terms.dueOn();
        form.responsible = terms.responsible().value();
        form.recurrence = terms.recurrence();
        return form;
    }

    void check(List<Option> people, Errors errors) {
        if (errors.getFieldErrorCount("firstDay") + errors.getFieldErrorCount("lastDay") == 0) {
            checkPeriod(errors);
        }
        if (responsible != null
                && people.stream().noneMatch(person -> person.value().equals(responsible.toString()))) {
            errors.rejectValue("responsible", "obligation.not-responsible");
        }
    }

    private void checkPeriod(Errors errors) {
        if (firstDay == null && lastDay != null) {
            errors.rejectValue("firstDay", "obligation.both-days");
        } else if (firstDay != null && lastDay == null) {
            errors.rejectValue("lastDay", "obligation.both-days");
        } else if (firstDay != null && lastDay != null && lastDay.isBefore(firstDay)) {
            errors.rejectValue("lastDay", "obligation.ends-before");
        }
    }

    Owe toCommand() {
        return new Owe(recipient, kind, title, firstDay, lastDay, dueOn, new UserId(responsible), recurrence);
    }
}
