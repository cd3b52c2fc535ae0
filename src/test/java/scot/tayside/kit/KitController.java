package scot.tayside.kit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.web.Action;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.MenuItem;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;
import scot.tayside.mentoring.web.TimelineEvent;

/** Pages made of every fragment there is. */
@Controller
class KitController {

    record Row(long id, String name, LocalDate received, LocalAuthority area) {}

    record ListPage(Listing<Row> rows, List<Option> areas) {}

    record Page(
            String name, LocalDate received, List<Action> actions, List<MenuItem> parts, List<TimelineEvent> events) {}

    record FormPage(List<Option> areas, List<Option> sexes) {}

    static class KitFilter {
        String name;
        LocalAuthority area;
        LocalDate from;
    }

    static final LocalDate DAY = LocalDate.of(2013, 4, 1);

    final AtomicInteger taken = new AtomicInteger();

    @GetMapping("/kit")
    String list(@ModelAttribute("filter") KitFilter filter, Errors errors, HttpServletRequest request, Model model) {
        long total = "nobody".equals(filter.name) ? 0 : 160;
        Listing<Row> rows = Listing.of(total, Paging.of(request, "-received", "name"), KitController::rows);
        model.addAttribute("page", new ListPage(rows, Option.of(LocalAuthority.values(), LocalAuthority::title)));
        return "kit/list";
    }

    private static List<Row> rows(Paging paging) {
        return LongStream.range(paging.offset(), Math.min(160, paging.offset() + paging.size()))
                .mapToObj(id -> new Row(id, "Morag Invented " + id, DAY.plusDays(id), LocalAuthority.PERTH_KINROSS))
                .toList();
    }

    @GetMapping("/kit/{id}")
    String page(@PathVariable long id, Model model) {
        model.addAttribute(
                "page",
                new Page(
                        "Morag Invented " + id,
                        DAY,
                        List.of(Action.open("menu.contacts", "/kit/form"), Action.post("web.next", "/kit/form")),
                        List.of(
                                new MenuItem("menu.cases", "/kit/1", true),
                                new MenuItem("menu.contacts", "/kit/2", false)),
                        List.of(
                                new TimelineEvent(DAY, "Referred", "Ann Invented", "Two lines\nof text", "/kit/1"),
                                new TimelineEvent(DAY.plusDays(3), "Accepted", null, null, null))));
        return "kit/page";
    }

    @GetMapping("/kit/form")
    String form(@ModelAttribute("form") KitForm form, Model model) {
        model.addAttribute(
                "page",
                new FormPage(
                        Option.of(LocalAuthority.values(), LocalAuthority::title),
                        Option.of(Sex.values(), Sex::title)));
        return "kit/form";
    }

    @PostMapping("/kit/form")
    String take(@Valid @ModelAttribute("form") KitForm form, Errors errors, Model model, RedirectAttributes redirect) {
        if (Attempt.refused(errors, () -> take(form))) {
            return form(form, model);
        }
        Flash.success(redirect, "web.by", DAY);
        return "redirect:/kit/" + taken.get();
    }

    private void take(KitForm form) {
        if (form.lastName.equals("Refused")) {
            throw new RuleViolation("web.by", DAY);
        }
        taken.incrementAndGet();
    }

    @PostMapping("/kit/fail")
    String fail(@RequestParam String how) {
        throw switch (how) {
            case "missing" -> new NoSuchElementException();
            case "changed" -> new OptimisticLockingFailureException("changed");
            case "refused" -> new RuleViolation("web.by", "the rule");
            case "away" -> new DataAccessResourceFailureException("away");
            default -> new IllegalStateException("secret detail");
        };
    }

    @GetMapping("/kit/by-id/{id}")
    String byId(@PathVariable UUID id) {
        return "redirect:/kit";
    }
}
