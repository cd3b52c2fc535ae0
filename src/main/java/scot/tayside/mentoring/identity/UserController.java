package scot.tayside.mentoring.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
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
import scot.tayside.mentoring.web.Attempt;
import scot.tayside.mentoring.web.Flash;
import scot.tayside.mentoring.web.Paging;

/** The accounts of everybody who signs in: list, open, end and bring back. */
@Controller
@RequestMapping("/users")
class UserController {

    private final Users users;
    private final UserQueries queries;

    UserController(Users users, UserQueries queries) {
        this.users = users;
        this.queries = queries;
    }

    @GetMapping
    String list(@ModelAttribute("filter") UserFilter filter, Errors errors, HttpServletRequest request, Model model) {
        Paging paging = Paging.of(request, "name", "username", "role", "seen");
        model.addAttribute("page", new UserPages.All(queries.list(filter, paging), UserPages.Choices.ALL));
        return "identity/users";
    }

    @GetMapping("/{id}")
    String page(@PathVariable UserId id, Viewer viewer, Model model) {
        model.addAttribute("page", new UserPages.One(queries.find(id), viewer));
        return "identity/user";
    }

    @GetMapping("/new")
    String form(@ModelAttribute("form") NewUserForm form, Errors errors, Model model) {
        model.addAttribute("page", new UserPages.Edit(null));
        return "identity/user-new";
    }

    @PostMapping("/new")
    String open(
            @Valid @ModelAttribute("form") NewUserForm form, Errors errors, Model model, RedirectAttributes redirect) {
        form.check(errors);
        Optional<UserId> opened = Attempt.making(errors, () -> users.open(form.toOpening()));
        if (opened.isEmpty()) {
            return form(form, errors, model);
        }
        Flash.success(redirect, "identity.done.opened", form.displayName);
        return "redirect:/users/" + opened.get();
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable UserId id, Viewer viewer, RedirectAttributes redirect) {
        users.end(id, viewer);
        Flash.success(redirect, "identity.done.ended");
        return "redirect:/users/" + id;
    }

    @PostMapping("/{id}/reactivate")
    String reactivate(@PathVariable UserId id, RedirectAttributes redirect) {
        users.reactivate(id);
        Flash.success(redirect, "identity.done.reactivated");
        return "redirect:/users/" + id;
    }
}
