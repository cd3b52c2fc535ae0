package scot.tayside.mentoring.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Gives each request a reference, which the log and the error page share, and turns whatever nobody caught into a page. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class RequestReference extends OncePerRequestFilter {

    static final String HEADER = "X-Request-Id";

    private static final Logger LOG = LoggerFactory.getLogger(RequestReference.class);
    private static final String REFERENCE = "reference";

    static String of(HttpServletRequest request) {
        Object reference = request.getAttribute(HEADER);
        return reference == null ? "" : reference.toString();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (of(request).isEmpty()) {
            request.setAttribute(HEADER, newReference());
        }
        response.setHeader(HEADER, of(request));
        MDC.put(REFERENCE, of(request));
        try {
            chain.doFilter(request, response);
        } catch (Exception failure) {
            fail(request, response, failure);
        } finally {
            MDC.remove(REFERENCE);
        }
    }

    private static void fail(HttpServletRequest request, HttpServletResponse response, Exception failure)
            throws IOException, ServletException {
        boolean unavailable = Unavailable.isCauseOf(failure);
        LOG.error("{} {} failed: {}", request.getMethod(), request.getRequestURI(), of(request), failure);
        if (response.isCommitted()) {
            throw new ServletException("answer broken off, reference " + of(request));
        }
        response.reset();
        response.setHeader(HEADER, of(request));
        if (unavailable) {
            response.setHeader("Retry-After", Unavailable.RETRY_SECONDS);
        }
        if (request.getDispatcherType() == DispatcherType.ERROR) {
            response.setStatus(unavailable ? 503 : 500);
            response.setContentType("text/plain; charset=UTF-8");
            response.getWriter().write("Something is wrong. Try again in a minute. Reference: " + of(request));
        } else {
            response.sendError(unavailable ? 503 : 500);
        }
    }

    private static String newReference() {
        return UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
