package scot.tayside.mentoring.notice;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** What somebody was told, what they have read of it, and how they want to be told. */
@Controller
@RequestMapping("/notices")
class NoticeController {

    private final NoticeQueries queries;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    NoticeController(NoticeQueries queries, ApplicationEventPublisher events, Clock clock) {
        this.queries = queries;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping
    String list(
            @ModelAttribute("form") MarkForm form,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        model.addAttribute(
                "page",
                new NoticePages.Overview(
                        queries.list(viewer.id(), Paging.of(request, "-at")), queries.unread(viewer.id())));
        return "notice/list";
    }

    /** From the list or a letter to what it is about. */
    @GetMapping("/{id}")
    String open(@PathVariable UUID id, Viewer viewer) {
        return "redirect:"
                + queries.open(id, viewer.id(), clock.instant())
                        .orElseThrow(() -> new NoSuchElementException("no notice of this viewer's"));
    }

    @PostMapping("/read")
    String read(@ModelAttribute("form") MarkForm form, Errors errors, Viewer viewer, RedirectAttributes redirect) {
        int read = errors.hasErrors() ? 0 : queries.read(form.marked, viewer.id(), clock.instant());
        if (read == 0) {
            Flash.warning(redirect, "notice.none-marked");
        } else {
            Flash.success(redirect, "notice.done.read", read);
        }
        return "redirect:/notices";
    }

    @PostMapping("/read-all")
    String readAll(Viewer viewer, RedirectAttributes redirect) {
        Flash.success(redirect, "notice.done.read", queries.readAll(viewer.id(), clock.instant()));
        return "redirect:/notices";
    }

    @GetMapping("/settings")
    String settings(Viewer viewer, Model model) {
        NoticeQueries.Choice choice = queries.choice(viewer.id());
        ChoiceForm form = new ChoiceForm();
        form.letters = choice.letters();
        form.weekly = choice.weekly();
        model.addAttribute("form", form);
        return settingsPage(viewer, model);
    }

    @PostMapping("/settings")
    String choose(
            @Valid @ModelAttribute("form") ChoiceForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        if (Attempt.refused(
                errors,
                () -> queries.choose(
                        viewer.id(), new NoticeQueries.Choice(form.letters, form.weekly), clock.instant()))) {
            return settingsPage(viewer, model);
        }
        events.publishEvent(
                new Audited.Fact("notice.chosen", "user", viewer.id().toString(), null, form.letters.title()));
        Flash.success(redirect, "notice.done.choice");
        return "redirect:/notices";
    }

    private static String settingsPage(Viewer viewer, Model model) {
        model.addAttribute(
                "page",
                new NoticePages.Settings(
                        Option.of(Letters.values(), Letters::title), viewer.is(Role.REFERRER), viewer.username()));
        return "notice/settings";
    }
}
