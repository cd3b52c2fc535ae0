package scot.tayside.mentoring.mail;

import jakarta.servlet.http.HttpServletRequest;
import java.util.NoSuchElementException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import scot.tayside.mentoring.web.Paging;

/** The letters of a demonstration, for reading on the screen; elsewhere there is no such page. */
@Controller
class MailboxController {

    private final MailQueries queries;
    private final Mails mails;
    private final boolean demonstration;

    MailboxController(MailQueries queries, Mails mails, @Value("${mentoring.demo:false}") boolean demonstration) {
        this.queries = queries;
        this.mails = mails;
        this.demonstration = demonstration;
    }

    @GetMapping("/mailbox")
    String letters(HttpServletRequest request, Model model) {
        if (!demonstration) {
            throw new NoSuchElementException("letters are shown in the demonstration only");
        }
        model.addAttribute("page", new Mailbox(queries.list(Paging.of(request, "-written")), mails.baseUrl()));
        return "mail/mailbox";
    }
}
