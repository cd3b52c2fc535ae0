package scot.tayside.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.InvalidPropertyException;
import org.springframework.context.MessageSource;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import scot.tayside.mentoring.shared.RuleViolation;

/** What people see when something they asked for cannot be done; the only place that turns exceptions into pages. */
@ControllerAdvice
class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final PageFrame frame;
    private final MessageSource messages;

    Failures(PageFrame frame, MessageSource messages) {
        this.frame = frame;
        this.messages = messages;
    }

    @ExceptionHandler(NoSuchElementException.class)
    ModelAndView notFound(HttpServletRequest request) {
        return page(HttpStatus.NOT_FOUND, request);
    }

    /** An id in the path that is none leads nowhere; a parameter that is none is a bad request. */
    @ExceptionHandler
    ModelAndView malformed(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        boolean inPath = failure.getParameter().hasParameterAnnotation(PathVariable.class);
        return page(inPath ? HttpStatus.NOT_FOUND : HttpStatus.BAD_REQUEST, request);
    }

    /** A field that leads to nothing a form has: no page of ours sends it. */
    @ExceptionHandler(InvalidPropertyException.class)
    ModelAndView noSuchField(HttpServletRequest request) {
        return page(HttpStatus.BAD_REQUEST, request);
    }

    @ExceptionHandler(OptimisticLockingFailureException.class)
    ModelAndView changedMeanwhile(HttpServletRequest request) {
        return page(HttpStatus.CONFLICT, request)
                .addObject(
                        "message",
                        messages.getMessage("web.changed-meanwhile", null, RequestContextUtils.getLocale(request)));
    }

    @ExceptionHandler
    ModelAndView refused(RuleViolation refusal, HttpServletRequest request) {
        Object[] arguments = Wording.of(refusal.arguments()).toArray();
        return page(HttpStatus.CONFLICT, request)
                .addObject(
                        "message",
                        messages.getMessage(refusal.code(), arguments, RequestContextUtils.getLocale(request)));
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView tooLarge(HttpServletRequest request) {
        return page(HttpStatus.CONTENT_TOO_LARGE, request);
    }

    @ExceptionHandler({
        DataAccessResourceFailureException.class,
        CannotCreateTransactionException.class,
        QueryTimeoutException.class
    })
    ModelAndView unavailable(Exception failure, HttpServletRequest request, HttpServletResponse response) {
        LOG.error("{} {} failed: the database is away", request.getMethod(), request.getRequestURI(), failure);
        response.setHeader("Retry-After", Unavailable.RETRY_SECONDS);
        return page(HttpStatus.SERVICE_UNAVAILABLE, request);
    }

    private ModelAndView page(HttpStatus status, HttpServletRequest request) {
        ModelAndView page = new ModelAndView("error/" + view(status), status);
        frame.addTo(page.getModelMap(), request);
        page.addObject("origin", origin(request));
        return page.addObject("typed", TypedText.of(request));
    }

    /** The page that sent the request, if it was one of ours. */
    private static @Nullable String origin(HttpServletRequest request) {
        String referer = request.getHeader("Referer");
        if (referer == null) {
            return null;
        }
        UriComponents uri = UriComponentsBuilder.fromUriString(referer).build();
        return request.getServerName().equals(uri.getHost()) ? uri.getPath() : null;
    }

    private static String view(HttpStatus status) {
        return status == HttpStatus.BAD_REQUEST ? "4xx" : Integer.toString(status.value());
    }
}
