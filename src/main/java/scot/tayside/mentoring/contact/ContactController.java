package scot.tayside.mentoring.contact;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Paging;

/** The list of contacts and the page of each. */
@Controller
@RequestMapping("/contacts")
class ContactController {

    private final ContactQueries queries;
    private final Access access;
    private final ApplicationEventPublisher events;

    ContactController(ContactQueries queries, Access access, ApplicationEventPublisher events) {
        this.queries = queries;
        this.access = access;
        this.events = events;
    }

    @GetMapping
    String list(
            @ModelAttribute("filter") ContactFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-held", "name", "kind");
        model.addAttribute("page", new ContactList(queries.list(filter, viewer, paging)));
        return "contact/list";
    }

    @GetMapping("/{id}")
    String page(@PathVariable ContactId id, Viewer viewer, Model model) {
        ContactPage.Written contact = queries.contact(id, viewer);
        access.toReferral(contact.referralId(), viewer);
        ContactSubject subject = queries.subject(new ReferralId(contact.referralId()));
        events.publishEvent(new Audited.Fact("contact.read", "contact", id.toString(), subject.personId(), null));
        model.addAttribute("page", new ContactPage(contact, subject, actions(contact, viewer)));
        return "contact/page";
    }

    private static List<Action> actions(ContactPage.Written contact, Viewer viewer) {
        boolean corrects = !viewer.is(Role.MENTOR) || viewer.id().value().equals(contact.loggedBy());
        Action another = Action.open("contact.action.new", "/contacts/new?referral=" + contact.referralId());
        if (!corrects) {
            return List.of(another);
        }
        Action edit = Action.open("contact.action.edit", "/contacts/" + contact.id() + "/edit");
        return contact.entryId() == null
                ? List.of(another, edit)
                : List.of(
                        another,
                        edit,
                        Action.open("contact.action.edit-all", "/contacts/" + contact.id() + "/together"));
    }
}
