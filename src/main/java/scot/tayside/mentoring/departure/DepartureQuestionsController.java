package scot.tayside.mentoring.departure;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;

/** Asks a mentee on leaving, and three months later. */
@Controller
@RequestMapping("/departures/{id}")
class DepartureQuestionsController {

    private final Departures departures;
    private final DepartureQueries queries;
    private final Clock clock;

    DepartureQuestionsController(Departures departures, DepartureQueries queries, Clock clock) {
        this.departures = departures;
        this.queries = queries;
        this.clock = clock;
    }

    @GetMapping("/questions")
    String asking(@PathVariable CaseId id, Viewer viewer, Model model) {
        departures.facts(id, Depth.RISK_SUMMARY, viewer);
        model.addAttribute("form", departures.said(id).map(QuestionsForm::of).orElseGet(this::today));
        return questions(id, model);
    }

    @PostMapping("/questions")
    String ask(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") QuestionsForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        CaseFacts facts = departures.facts(id, Depth.RISK_SUMMARY, viewer);
        form.check(facts.openedOn(), LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> departures.ask(id, form.version, form.toCommand(), viewer))) {
            return questions(id, model);
        }
        Flash.success(redirect, "departure.is-asked");
        return "redirect:/departures/" + id;
    }

    @GetMapping("/follow-up")
    String asksAgain(@PathVariable CaseId id, @ModelAttribute("form") FollowUpForm form, Viewer viewer, Model model) {
        form.on = LocalDate.now(clock);
        return again(id, viewer, model);
    }

    @PostMapping("/follow-up")
    String askAgain(
            @PathVariable CaseId id,
            @Valid @ModelAttribute("form") FollowUpForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        departures.facts(id, Depth.FULL, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> departures.askAgain(id, form.toCommand(), viewer))) {
            return again(id, viewer, model);
        }
        Flash.success(redirect, "departure.is-followed-up");
        return "redirect:/departures/" + id;
    }

    private QuestionsForm today() {
        QuestionsForm form = new QuestionsForm();
        form.on = LocalDate.now(clock);
        return form;
    }

    private String questions(CaseId id, Model model) {
        model.addAttribute("page", new DeparturePages.Questions(queries.front(id)));
        return "departure/questions";
    }

    private String again(CaseId id, Viewer viewer, Model model) {
        departures.facts(id, Depth.FULL, viewer);
        Optional<String> reach = departures
                .said(id)
                .filter(ExitQuestionnaire::agreesToFollowUp)
                .map(questionnaire -> questionnaire.said().answers().reach());
        model.addAttribute("page", new DeparturePages.Again(queries.front(id), reach.orElse(null)));
        return "departure/follow-up";
    }
}
