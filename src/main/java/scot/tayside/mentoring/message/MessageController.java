package scot.tayside.mentoring.message;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** The messages on one referral: reading, saying that they are read, answering. */
@Controller
@RequestMapping("/messages/{referral}")
class MessageController {

    private final Messages messages;
    private final MessageQueries queries;
    private final Access access;

    MessageController(Messages messages, MessageQueries queries, Access access) {
        this.messages = messages;
        this.queries = queries;
        this.access = access;
    }

    @GetMapping
    String thread(
            @PathVariable UUID referral,
            @ModelAttribute("form") MessageForm form,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        access.toReferral(referral, viewer);
        messages.seen(referral);
        return page(referral, viewer, request, model);
    }

    @PostMapping
    String write(
            @PathVariable UUID referral,
            @Valid @ModelAttribute("form") MessageForm form,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model,
            RedirectAttributes redirect) {
        access.toReferral(referral, viewer);
        if (Attempt.refused(errors, () -> messages.write(referral, form.words, form.forMentor, viewer))) {
            return page(referral, viewer, request, model);
        }
        Flash.success(redirect, "message.done.write");
        return "redirect:/messages/" + referral;
    }

    @PostMapping("/read")
    String acknowledge(@PathVariable UUID referral, Viewer viewer, RedirectAttributes redirect) {
        messages.acknowledge(referral, viewer);
        Flash.success(redirect, "message.done.acknowledge");
        return "redirect:/messages/" + referral;
    }

    private String page(UUID referral, Viewer viewer, HttpServletRequest request, Model model) {
        Correspondence correspondence = queries.correspondence(referral, viewer);
        model.addAttribute(
                "page",
                new ThreadPage(
                        queries.subject(referral),
                        queries.thread(referral, correspondence.total(), Paging.of(request, "-written"), viewer),
                        correspondence,
                        !viewer.is(Role.MENTOR)));
        return "message/thread";
    }
}
