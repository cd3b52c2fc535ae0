package scot.tayside.mentoring.audit;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** The trail: who did what, when, and who looked at a file. Reading it leaves a line in it, too. */
@Controller
class AuditController {

    private final AuditQueries queries;
    private final MessageSource messages;
    private final ApplicationEventPublisher facts;

    AuditController(AuditQueries queries, MessageSource messages, ApplicationEventPublisher facts) {
        this.queries = queries;
        this.messages = messages;
        this.facts = facts;
    }

    record Page(Listing<AuditRow> rows, List<Option> actions) {}

    @GetMapping("/audit")
    String list(
            @ModelAttribute("filter") AuditFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Locale locale,
            Model model) {
        model.addAttribute("page", new Page(queries.list(filter, viewer, Paging.of(request, "-at")), actions(locale)));
        facts.publishEvent(new Audited.Fact("audit.read", "audit", "-", null, filter.words()));
        return "audit/list";
    }

    private List<Option> actions(Locale locale) {
        return queries.actions().stream()
                .map(code -> new Option(
                        code,
                        Objects.requireNonNullElse(
                                messages.getMessage("audit.action." + code, null, null, locale), code)))
                .sorted(Comparator.comparing(Option::label))
                .toList();
    }
}
