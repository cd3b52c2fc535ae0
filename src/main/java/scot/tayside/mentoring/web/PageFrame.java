package scot.tayside.mentoring.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/** What the layout shows around every page: who is looking, their menu, and whether this is the demonstration. */
@Component
class PageFrame {

    private final boolean demonstration;
    private final ObjectProvider<Unread> unread;
    private final Clock clock;

    PageFrame(@Value("${mentoring.demo:false}") boolean demonstration, ObjectProvider<Unread> unread, Clock clock) {
        this.clock = clock;
        this.unread = unread;
        this.demonstration = demonstration;
    }

    void addTo(Map<String, Object> model, HttpServletRequest request) {
        model.put("demonstration", demonstration);
        model.put("reference", RequestReference.of(request));
        model.put("menu", List.of());
        model.put("kin", List.of());
        if (request.getAttribute(SignedIn.class.getName()) instanceof SignedIn viewer) {
            String path = path(request);
            model.put("viewer", viewer);
            model.put("unread", viewer.maySearch() ? unread(viewer) : 0L);
            List<MenuItem> menu =
                    viewer.menu().stream().map(item -> item.seenFrom(path)).toList();
            model.put("menu", menu);
            model.put(
                    "kin",
                    menu.stream()
                            .filter(MenuItem::current)
                            .findFirst()
                            .map(MenuItem::kin)
                            .orElse(List.of()));
            model.put("printedAt", LocalDateTime.now(clock));
        }
    }

    /** A page that tells of a failure is not to fail for want of a number. */
    private long unread(SignedIn viewer) {
        try {
            return unread.stream().mapToLong(each -> each.of(viewer)).sum();
        } catch (DataAccessException away) {
            return 0;
        }
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.substring(request.getContextPath().length());
    }
}
