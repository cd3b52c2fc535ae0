package scot.tayside.mentoring.appointment;

import jakarta.validation.Valid;
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

/** A mentor says that they are there and that they are safely away; a coordinator, what was found when they did not. */
@Controller
@RequestMapping("/appointments/{id}")
class OutController {

    private final Appointments appointments;
    private final OwnAppointments own;

    OutController(Appointments appointments, OwnAppointments own) {
        this.appointments = appointments;
        this.own = own;
    }

    @PostMapping("/check-in")
    String checkIn(@PathVariable AppointmentId id, Viewer viewer, RedirectAttributes redirect) {
        appointments.checkIn(id, viewer);
        Flash.success(redirect, "appointment.is-checked-in");
        return "redirect:/appointments/" + id;
    }

    @PostMapping("/check-out")
    String checkOut(@PathVariable AppointmentId id, Viewer viewer, RedirectAttributes redirect) {
        appointments.checkOut(id, viewer);
        Flash.success(redirect, "appointment.is-checked-out");
        return "redirect:/appointments/" + id;
    }

    @GetMapping("/found")
    String finding(
            @PathVariable AppointmentId id,
            @ModelAttribute("form") FoundForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        return found(id, viewer, model);
    }

    @PostMapping("/found")
    String find(
            @PathVariable AppointmentId id,
            @Valid @ModelAttribute("form") FoundForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        own.find(id, viewer);
        if (Attempt.refused(errors, () -> appointments.found(id, form.found, viewer))) {
            return found(id, viewer, model);
        }
        Flash.success(redirect, "appointment.is-found");
        return "redirect:/appointments/" + id;
    }

    private String found(AppointmentId id, Viewer viewer, Model model) {
        model.addAttribute("page", own.changing(id, viewer));
        return "appointment/found";
    }
}
