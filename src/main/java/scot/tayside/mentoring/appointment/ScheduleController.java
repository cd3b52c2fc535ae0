package scot.tayside.mentoring.appointment;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.flag.RiskFlags;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** Makes appointments. */
@Controller
@RequestMapping("/appointments/new")
class ScheduleController {

    private final Appointments appointments;
    private final AppointmentQueries queries;
    private final RiskFlags flags;
    private final Access access;
    private final Clock clock;

    ScheduleController(
            Appointments appointments, AppointmentQueries queries, RiskFlags flags, Access access, Clock clock) {
        this.appointments = appointments;
        this.queries = queries;
        this.flags = flags;
        this.access = access;
        this.clock = clock;
    }

    @GetMapping
    String scheduling(
            @RequestParam ReferralId referral,
            @ModelAttribute("form") ScheduleForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        form.kind = AppointmentKind.MEETING;
        return form(referral, form, viewer, model);
    }

    @PostMapping
    String schedule(
            @RequestParam ReferralId referral,
            @Valid @ModelAttribute("form") ScheduleForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        access.toReferral(referral.value(), viewer);
        form.check(LocalDate.now(clock), errors);
        Optional<AppointmentId> made =
                Attempt.making(errors, () -> appointments.schedule(referral, form.toCommand(clock.getZone()), viewer));
        if (made.isEmpty()) {
            return form(referral, form, viewer, model);
        }
        Flash.success(redirect, "appointment.is-made", form.day);
        return "redirect:/appointments/" + made.get();
    }

    private String form(ReferralId referral, ScheduleForm form, Viewer viewer, Model model) {
        access.toReferral(referral.value(), viewer);
        List<Option> mentors = queries.mentors(referral, viewer);
        if (form.mentor == null && mentors.size() == 1) {
            form.mentor = UUID.fromString(mentors.get(0).value());
        }
        AppointmentSubject subject = queries.subject(referral);
        model.addAttribute(
                "page", new AppointmentPages.Scheduling(subject, mentors, flags.standing(subject.personId())));
        return "appointment/form";
    }
}
