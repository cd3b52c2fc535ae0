package scot.tayside.mentoring.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;

/**
 * Lets a form that is sent twice take effect once: the second sending is led to where the first one went.
 *
 * <p>A form that was refused may be sent again; a request without a token, as scripts make them, is none of its business.
 */
class OnceOnly implements HandlerInterceptor {

    static final String FIELD = "_once";

    private static final String SENT = OnceOnly.class.getName();
    private static final int REMEMBERED = 50;
    private static final int PATIENCE_SECONDS = 20;

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        String token = request.getParameter(FIELD);
        HttpSession session = request.getSession(false);
        boolean sending = request.getMethod().equals("POST") && request.getDispatcherType() == DispatcherType.REQUEST;
        if (!sending || token == null || session == null) {
            return true;
        }
        CompletableFuture<String> mine = new CompletableFuture<>();
        CompletableFuture<String> first = sent(session).putIfAbsent(token, mine);
        if (first == null) {
            request.setAttribute(SENT, mine);
            return true;
        }
        return !ledTo(first.get(PATIENCE_SECONDS, TimeUnit.SECONDS), response);
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        if (request.getAttribute(SENT) instanceof CompletableFuture<?> mine) {
            String location = failure == null ? response.getHeader("Location") : null;
            HttpSession session = request.getSession(false);
            if (location == null && session != null) {
                sent(session).values().remove(mine);
            }
            settle(mine, location);
        }
    }

    @SuppressWarnings("unchecked")
    private static void settle(CompletableFuture<?> sending, @Nullable String location) {
        ((CompletableFuture<String>) sending).complete(location == null ? "" : location);
    }

    private static boolean ledTo(String location, HttpServletResponse response) throws IOException {
        if (location.isEmpty()) {
            return false;
        }
        response.sendRedirect(location);
        return true;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, CompletableFuture<String>> sent(HttpSession session) {
        synchronized (session.getServletContext()) {
            Object sent = session.getAttribute(SENT);
            if (sent == null) {
                sent = Collections.synchronizedMap(new Remembered());
                session.setAttribute(SENT, sent);
            }
            return (Map<String, CompletableFuture<String>>) sent;
        }
    }

    /** The last few forms of a session. */
    private static final class Remembered extends LinkedHashMap<String, CompletableFuture<String>> {

        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, CompletableFuture<String>> eldest) {
            return size() > REMEMBERED;
        }
    }
}
