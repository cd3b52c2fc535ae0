package scot.tayside.mentoring.draft;

import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import scot.tayside.mentoring.identity.Viewer;

/** Takes what a form sends of itself while somebody is typing. */
@RestController
class DraftController {

    private final Drafts drafts;

    DraftController(Drafts drafts) {
        this.drafts = drafts;
    }

    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestParam String draft, @RequestParam MultiValueMap<String, String> fields, Viewer viewer) {
        drafts.keep(draft, fields, viewer);
    }
}
