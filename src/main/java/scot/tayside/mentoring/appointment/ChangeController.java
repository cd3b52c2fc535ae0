package scot.tayside.mentoring.appointment;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Puts appointments off, changes where they are, and calls them off. */
@Controller
@RequestMapping("/appointments/{id}")
class ChangeController {

    private final Appointments appointments;
    private final OwnAppointments own;
    private final Clock clock;

    ChangeController(Appointments appointments, OwnAppointments own, Clock clock) {
        this.appointments = appointments;
        this.own = own;
        this.clock = clock;
    }

    @GetMapping("/move")
    String moving(@PathVariable AppointmentId id, Viewer viewer, Model model) {
        model.addAttribute("form", MoveForm.of(own.find(id, viewer)));
        return page(id, "appointment/move", viewer, model);
    }

    @PostMapping("/move")
    String move(
            @PathVariable AppointmentId id,
            @Valid @ModelAttribute("form") MoveForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        own.find(id, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(
                errors,
                () -> appointments.move(
                        id, form.version, form.time(clock.getZone()), form.askedBy, form.reason, viewer))) {
            return page(id, "appointment/move", viewer, model);
        }
        Flash.success(redirect, "appointment.is-moved", form.day);
        return "redirect:/appointments/" + id;
    }

    @GetMapping("/plan")
    String planning(@PathVariable AppointmentId id, Viewer viewer, Model model) {
        model.addAttribute("form", PlanForm.of(own.find(id, viewer)));
        return page(id, "appointment/plan", viewer, model);
    }

    @PostMapping("/plan")
    String plan(
            @PathVariable AppointmentId id,
            @Valid @ModelAttribute("form") PlanForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        own.find(id, viewer);
        form.check(errors);
        if (Attempt.refused(errors, () -> appointments.plan(id, form.version, form.toPlan(), viewer))) {
            return page(id, "appointment/plan", viewer, model);
        }
        Flash.success(redirect, "appointment.is-planned");
        return "redirect:/appointments/" + id;
    }

    @GetMapping("/cancel")
    String cancelling(@PathVariable AppointmentId id, Viewer viewer, Model model) {
        CancelForm form = new CancelForm();
        form.version = own.find(id, viewer).version();
        model.addAttribute("form", form);
        return page(id, "appointment/cancel", viewer, model);
    }

    @PostMapping("/cancel")
    String cancel(
            @PathVariable AppointmentId id,
            @Valid @ModelAttribute("form") CancelForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        own.find(id, viewer);
        if (Attempt.refused(
                errors, () -> appointments.cancel(id, form.version, form.cancelledBy, form.reason, viewer))) {
            return page(id, "appointment/cancel", viewer, model);
        }
        Flash.success(redirect, "appointment.is-cancelled");
        return "redirect:/appointments/" + id;
    }

    private String page(AppointmentId id, String view, Viewer viewer, Model model) {
        model.addAttribute("page", own.changing(id, viewer));
        return view;
    }
}
