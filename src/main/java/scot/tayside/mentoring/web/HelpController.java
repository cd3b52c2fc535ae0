package scot.tayside.mentoring.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The page behind "Help", open to everybody. */
@Controller
class HelpController {

    @GetMapping("/help")
    String help() {
        return "web/help";
    }
}
