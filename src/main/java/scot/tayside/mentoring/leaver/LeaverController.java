package scot.tayside.mentoring.leaver;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
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
import scot.tayside.mentoring.mentor.MentorHead;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.MentorStatus;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** Mentors who leave, and what they leave behind. */
@Controller
@RequestMapping("/leavers")
class LeaverController {

    private final Leavers leavers;
    private final LeaverQueries queries;
    private final Mentors mentors;

    LeaverController(Leavers leavers, LeaverQueries queries, Mentors mentors) {
        this.leavers = leavers;
        this.queries = queries;
        this.mentors = mentors;
    }

    @GetMapping
    String all(Viewer viewer, HttpServletRequest request, Model model) {
        Paging paging = Paging.of(request, "-day", "name", "mentees");
        model.addAttribute("page", new LeaverPages.All(queries.all(viewer, paging)));
        return "leaver/list";
    }

    @GetMapping("/{mentor}")
    String one(@PathVariable MentorId mentor, Viewer viewer, Model model) {
        MentorHead head = mentors.head(mentor, viewer);
        LeaverPages.Facts facts = queries.facts(mentor).orElse(null);
        model.addAttribute(
                "page",
                new LeaverPages.One(
                        head,
                        facts,
                        queries.mentees(mentor, viewer),
                        queries.meetings(mentor, viewer),
                        actions(head, facts)));
        return "leaver/page";
    }

    private static List<Action> actions(MentorHead head, LeaverPages.@Nullable Facts facts) {
        String url = "/leavers/" + head.id();
        List<Action> actions = new ArrayList<>();
        if (head.status().isCleared() || head.status() == MentorStatus.SUSPENDED) {
            actions.add(Action.open(facts == null ? "leaver.plan" : "leaver.plan-anew", url + "/plan"));
        }
        if (facts != null) {
            actions.add(Action.open("leaver.hand-back", url + "/returned"));
        }
        if (facts != null && !facts.done()) {
            actions.add(Action.post("leaver.call-off", url + "/call-off"));
        }
        return actions;
    }

    @GetMapping("/{mentor}/plan")
    String planning(
            @PathVariable MentorId mentor, @ModelAttribute("form") LeavingForm form, Viewer viewer, Model model) {
        MentorHead head = mentors.head(mentor, viewer);
        queries.facts(mentor).ifPresent(facts -> {
            form.leavesOn = facts.leavesOn();
            form.reason = facts.reason();
        });
        return form(head, "leaver/plan", model);
    }

    @PostMapping("/{mentor}/plan")
    String plan(
            @PathVariable MentorId mentor,
            @Valid @ModelAttribute("form") LeavingForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = mentors.head(mentor, viewer);
        if (Attempt.refused(errors, () -> leavers.plan(mentor, form.leavesOn, form.reason, viewer))) {
            return form(head, "leaver/plan", model);
        }
        return done(mentor, "leaver.is-planned", redirect);
    }

    @PostMapping("/{mentor}/call-off")
    String callOff(@PathVariable MentorId mentor, Viewer viewer, RedirectAttributes redirect) {
        leavers.callOff(mentor, viewer);
        return done(mentor, "leaver.is-called-off", redirect);
    }

    @GetMapping("/{mentor}/returned")
    String handingBack(
            @PathVariable MentorId mentor, @ModelAttribute("form") HandedBackForm form, Viewer viewer, Model model) {
        MentorHead head = mentors.head(mentor, viewer);
        LeaverPages.Facts facts = known(mentor);
        form.version = facts.version();
        form.cardBack = facts.cardBack();
        form.propertyBack = facts.propertyBack();
        form.backNote = facts.backNote();
        return form(head, "leaver/returned", model);
    }

    @PostMapping("/{mentor}/returned")
    String handBack(
            @PathVariable MentorId mentor,
            @Valid @ModelAttribute("form") HandedBackForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MentorHead head = mentors.head(mentor, viewer);
        known(mentor);
        if (Attempt.refused(errors, () -> leavers.handBack(mentor, form.toHandedBack(), form.version, viewer))) {
            return form(head, "leaver/returned", model);
        }
        return done(mentor, "leaver.is-handed-back", redirect);
    }

    private LeaverPages.Facts known(MentorId mentor) {
        return queries.facts(mentor).orElseThrow(() -> new NoSuchElementException("no leaving of " + mentor));
    }

    private static String done(MentorId mentor, String code, RedirectAttributes redirect) {
        Flash.success(redirect, code);
        return "redirect:/leavers/" + mentor;
    }

    private static String form(MentorHead head, String view, Model model) {
        model.addAttribute("page", new LeaverPages.Form(head, LeaverPages.YES_NO));
        return view;
    }
}
