package scot.tayside.mentoring.identity;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page where people sign in. */
@Controller
class SignInController {

    private final ObjectProvider<DemonstrationAccounts> demonstration;

    SignInController(ObjectProvider<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration;
    }

    /** What the page says: why somebody is here again, and in a demonstration whom to sign in as. */
    record SignInPage(boolean refused, boolean signedOut, Optional<DemonstrationAccounts> demonstration) {}

    @GetMapping("/login")
    String page(@RequestParam Optional<String> error, @RequestParam Optional<String> out, Model model) {
        model.addAttribute(
                "page",
                new SignInPage(
                        error.isPresent(), out.isPresent(), Optional.ofNullable(demonstration.getIfAvailable())));
        return "identity/login";
    }
}
