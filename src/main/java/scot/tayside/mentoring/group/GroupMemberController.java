package scot.tayside.mentoring.group;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Option;

/** Mentees join a group, several at once, and leave it one by one. */
@Controller
@RequestMapping("/groups")
class GroupMemberController {

    private final Groups groups;
    private final GroupQueries queries;
    private final GroupMemberQueries members;
    private final Clock clock;

    GroupMemberController(Groups groups, GroupQueries queries, GroupMemberQueries members, Clock clock) {
        this.groups = groups;
        this.queries = queries;
        this.members = members;
        this.clock = clock;
    }

    @GetMapping("/{id}/members/new")
    String joining(
            @PathVariable GroupId id,
            @ModelAttribute("form") JoinGroupForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        if (form.fromDay == null) {
            form.fromDay = LocalDate.now(clock);
        }
        return joining(id, viewer, model);
    }

    @PostMapping("/{id}/members/new")
    String join(
            @PathVariable GroupId id,
            @Valid @ModelAttribute("form") JoinGroupForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        queries.findRun(id, viewer);
        Optional<Integer> joined =
                Attempt.making(errors, () -> groups.join(id, Set.copyOf(form.people), form.fromDay, viewer));
        if (joined.isEmpty()) {
            return joining(id, viewer, model);
        }
        Flash.success(redirect, "group.have-joined", joined.get());
        return "redirect:/groups/" + id;
    }

    private String joining(GroupId id, Viewer viewer, Model model) {
        List<Option> people = members.candidates(id, viewer).stream()
                .map(each -> new Option(each.personId().toString(), each.name() + ", " + each.reference()))
                .toList();
        model.addAttribute("page", new GroupPages.Joining(queries.findRun(id, viewer), people));
        return "group/join";
    }

    @GetMapping("/members/{member}/leave")
    String leaving(
            @PathVariable UUID member,
            @ModelAttribute("form") LeaveGroupForm form,
            Errors errors,
            Viewer viewer,
            Model model) {
        if (form.on == null) {
            form.on = LocalDate.now(clock);
        }
        return leaving(find(member, viewer), model);
    }

    @PostMapping("/members/{member}/leave")
    String leave(
            @PathVariable UUID member,
            @Valid @ModelAttribute("form") LeaveGroupForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        MemberRow found = find(member, viewer);
        form.check(LocalDate.now(clock), errors);
        if (Attempt.refused(errors, () -> groups.leave(member, form.on, form.reason))) {
            return leaving(found, model);
        }
        Flash.success(redirect, "group.has-left", found.name());
        return "redirect:/groups/" + found.groupId();
    }

    private MemberRow find(UUID member, Viewer viewer) {
        MemberRow found = members.find(member, viewer);
        queries.findRun(found.groupId(), viewer);
        return found;
    }

    private static String leaving(MemberRow member, Model model) {
        model.addAttribute("page", new GroupPages.Leaving(member));
        return "group/leave";
    }
}
