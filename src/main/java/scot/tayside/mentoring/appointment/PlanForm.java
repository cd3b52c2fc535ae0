package scot.tayside.mentoring.appointment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What is typed to change where an appointment is. */
class PlanForm {

    @Nullable
    Long version;

    @NotNull
    PlaceKind placeKind;

    @Nullable
    @Size(max = 300)
    String place;

    @Nullable
    @Size(max = 300)
    String told;

    static PlanForm of(AppointmentLine line) {
        PlanForm form = new PlanForm();
        form.version = line.version();
        form.placeKind = line.placeKind();
        form.place = line.place();
        form.told = line.told();
        return form;
    }

    void check(Errors errors) {
        if (placeKind != null) {
            toPlan().missing().forEach(field -> errors.rejectValue(field, "appointment.say-" + field));
        }
    }

    Plan toPlan() {
        return new Plan(placeKind, place, told);
    }
}
