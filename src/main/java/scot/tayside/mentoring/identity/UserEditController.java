package scot.tayside.mentoring.identity;

import jakarta.validation.Valid;
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

/** Changing an account: what it is for and reaches, and its password. */
@Controller
@RequestMapping("/users/{id}")
class UserEditController {

    private final Users users;
    private final UserQueries queries;

    UserEditController(Users users, UserQueries queries) {
        this.users = users;
        this.queries = queries;
    }

    @GetMapping("/edit")
    String form(@PathVariable UserId id, Model model) {
        UserRow account = queries.find(id);
        model.addAttribute("form", UserForm.of(account));
        return show("identity/user-edit", account, model);
    }

    @PostMapping("/edit")
    String change(
            @PathVariable UserId id,
            @Valid @ModelAttribute("form") UserForm form,
            Errors errors,
            Viewer viewer,
            Model model,
            RedirectAttributes redirect) {
        UserRow account = queries.find(id);
        form.check(errors);
        if (Attempt.refused(errors, () -> users.change(id, form.toCommand(), viewer))) {
            return show("identity/user-edit", account, model);
        }
        Flash.success(redirect, "identity.done.changed");
        return "redirect:/users/" + id;
    }

    @GetMapping("/password")
    String passwordForm(@PathVariable UserId id, Model model) {
        model.addAttribute("form", new PasswordForm());
        return show("identity/user-password", queries.find(id), model);
    }

    @PostMapping("/password")
    String changePassword(
            @PathVariable UserId id,
            @Valid @ModelAttribute("form") PasswordForm form,
            Errors errors,
            Model model,
            RedirectAttributes redirect) {
        UserRow account = queries.find(id);
        form.check(errors, account);
        if (Attempt.refused(errors, () -> users.changePassword(id, form.password))) {
            return show("identity/user-password", account, model);
        }
        Flash.success(redirect, "identity.done.password");
        return "redirect:/users/" + id;
    }

    private static String show(String view, UserRow account, Model model) {
        model.addAttribute("page", new UserPages.Edit(account));
        return view;
    }
}
