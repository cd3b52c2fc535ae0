package scot.tayside.mentoring.obligation;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mail.Mails;
import scot.tayside.mentoring.web.Flash;

/** The feed for calendar programmes, which sign in nowhere, and the page that gives its address. */
@Controller
class FeedController {

    private static final MediaType CALENDAR = MediaType.parseMediaType("text/calendar;charset=UTF-8");

    private final Feeds feeds;
    private final FeedQueries queries;
    private final ObligationQueries obligations;
    private final DocumentQueries documents;
    private final MeetingQueries meetings;
    private final CalendarFile file;
    private final Mails mails;

    FeedController(
            Feeds feeds,
            FeedQueries queries,
            ObligationQueries obligations,
            DocumentQueries documents,
            MeetingQueries meetings,
            CalendarFile file,
            Mails mails) {
        this.feeds = feeds;
        this.queries = queries;
        this.obligations = obligations;
        this.documents = documents;
        this.meetings = meetings;
        this.file = file;
        this.mails = mails;
    }

    @GetMapping("/obligations/feed")
    String page(Viewer viewer, Model model) {
        String address = Objects.toString(model.getAttribute("address"), null);
        model.addAttribute(
                "page", new ObligationPages.Feed(queries.hasFeed(viewer.id()), address, viewer.is(Role.MENTOR)));
        return "obligation/feed";
    }

    @PostMapping("/obligations/feed")
    String renew(Viewer viewer, RedirectAttributes redirect) {
        redirect.addFlashAttribute("address", mails.link("/calendar/" + feeds.renew(viewer) + ".ics"));
        Flash.success(redirect, "obligation.feed-is-made");
        return "redirect:/obligations/feed";
    }

    @GetMapping("/calendar/{token}.ics")
    @Nullable
    ResponseEntity<byte[]> calendar(@PathVariable String token, WebRequest request) {
        Viewer owner = feeds.owner(token);
        byte[] calendar = file.write(
                obligations.calendar(owner), documents.assignedTo(owner), meetings.of(owner), meetings.reviews(owner));
        String mark = "\"" + Feeds.hash(new String(calendar, StandardCharsets.UTF_8)) + "\"";
        if (request.checkNotModified(mark)) {
            return null;
        }
        return ResponseEntity.ok()
                .contentType(CALENDAR)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .eTag(mark)
                .body(calendar);
    }
}
