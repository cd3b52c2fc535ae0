package scot.tayside.mentoring.allocation;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Paging;

/** What is to be decided, who waits, what places there are, who leaves, and who was let in past the places. */
@Controller
@RequestMapping("/allocation")
class AllocationController {

    private final Inbox inbox;
    private final AllocationQueries queries;
    private final CapacityQueries capacity;
    private final Clock clock;

    AllocationController(Inbox inbox, AllocationQueries queries, CapacityQueries capacity, Clock clock) {
        this.inbox = inbox;
        this.queries = queries;
        this.capacity = capacity;
        this.clock = clock;
    }

    @GetMapping
    String inbox(
            @ModelAttribute("filter") AllocationFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "received");
        model.addAttribute(
                "page", AllocationPage.of(AllocationPart.INBOX, inbox.of(filter, viewer, today(), paging), viewer));
        return "allocation/inbox";
    }

    @GetMapping("/waiting")
    String waiting(
            @ModelAttribute("filter") AllocationFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "place");
        model.addAttribute(
                "page",
                AllocationPage.of(AllocationPart.WAITING, queries.waiting(filter, viewer, today(), paging), viewer));
        return "allocation/waiting";
    }

    @GetMapping("/capacity")
    String capacity(Viewer viewer, Model model) {
        List<CapacityQueries.Leaving> leaving = capacity.leaving(today(), ServiceCapacity.lastDay(today()));
        List<ServiceCapacity> services = capacity.taken(today()).stream()
                .sorted(Comparator.comparing(CapacityQueries.Taken::service))
                .map(now -> ServiceCapacity.of(now, leaving, today()))
                .filter(ServiceCapacity::isUsed)
                .toList();
        model.addAttribute(
                "page",
                new CapacityPage(
                        AllocationPart.CAPACITY.navigation(), services, MentorRoom.of(capacity.room(viewer, today()))));
        return "allocation/capacity";
    }

    @GetMapping("/leaving")
    String leaving(
            @ModelAttribute("filter") AllocationFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "expected", "name");
        model.addAttribute(
                "page",
                AllocationPage.of(AllocationPart.LEAVING, queries.leaving(filter, viewer, today(), paging), viewer));
        return "allocation/leaving";
    }

    @GetMapping("/overrides")
    String overrides(
            @ModelAttribute("filter") AllocationFilter filter,
            Errors errors,
            Viewer viewer,
            HttpServletRequest request,
            Model model) {
        Paging paging = Paging.of(request, "-day");
        model.addAttribute(
                "page", AllocationPage.of(AllocationPart.OVERRIDES, queries.overrides(filter, viewer, paging), viewer));
        return "allocation/overrides";
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
