package scot.tayside.mentoring.draft;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    /** Fields whose names begin with an underscore belong to the page's frame and are not kept. */
    @PostMapping("/drafts")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@RequestParam String draft, @RequestParam MultiValueMap<String, String> fields, Viewer viewer) {
        Map<String, List<String>> typed = new TreeMap<>(fields);
        typed.keySet().removeIf(name -> name.startsWith("_") || name.equals("draft"));
        drafts.keep(draft, typed, viewer);
    }
}
