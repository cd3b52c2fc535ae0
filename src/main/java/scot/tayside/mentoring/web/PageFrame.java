package scot.tayside.mentoring.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** What the layout shows around every page: who is looking, their menu, and whether this is the demonstration. */
@Component
class PageFrame {

    private final boolean demonstration;

    PageFrame(@Value("${mentoring.demo:false}") boolean demonstration) {
        this.demonstration = demonstration;
    }

    void addTo(Map<String, Object> model, HttpServletRequest request) {
        model.put("demonstration", demonstration);
        model.put("reference", RequestReference.of(request));
        model.put("menu", List.of());
        if (request.getAttribute(SignedIn.class.getName()) instanceof SignedIn viewer) {
            String path = path(request);
            model.put("viewer", viewer);
            model.put(
                    "menu",
                    viewer.menu().stream().map(item -> item.seenFrom(path)).toList());
        }
    }

    private static String path(HttpServletRequest request) {
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        String path = failed == null ? request.getRequestURI() : failed.toString();
        return path.substring(request.getContextPath().length());
    }
}
