package scot.tayside.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Gives the layout the errors of a page's forms, as {@code problems}, in the order in which the forms declare their fields. */
@Component
class FormErrors implements HandlerInterceptor {

    private final MessageSource messages;

    FormErrors(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null) {
            return;
        }
        Locale locale = RequestContextUtils.getLocale(request);
        List<Problem> problems = page.getModel().values().stream()
                .filter(BindingResult.class::isInstance)
                .map(BindingResult.class::cast)
                .flatMap(result -> of(result, locale))
                .toList();
        if (!problems.isEmpty()) {
            page.addObject("problems", problems);
        }
    }

    Stream<Problem> of(BindingResult result, Locale locale) {
        Object form = result.getTarget();
        FieldOrder order = new FieldOrder(form == null ? null : form.getClass());
        Stream<Problem> whole =
                result.getGlobalErrors().stream().map(error -> new Problem(messages.getMessage(error, locale), null));
        Stream<Problem> fields = result.getFieldErrors().stream()
                .sorted(Comparator.comparing((FieldError error) -> order.of(error.getField())))
                .map(error -> new Problem(message(error, locale), anchor(error.getField())));
        return Stream.concat(whole, fields);
    }

    /** What a constraint says of every field needs the name of this one before it. */
    private String message(FieldError error, Locale locale) {
        String message = messages.getMessage(error, locale);
        return isGeneral(error, locale) ? Wording.label(error.getField()) + ": " + message : message;
    }

    private boolean isGeneral(FieldError error, Locale locale) {
        String constraint = Objects.requireNonNullElse(error.getCode(), "unknown");
        String field = error.getField().replaceAll("\\[.*?]", "");
        return (error.isBindingFailure() || Character.isUpperCase(constraint.charAt(0)))
                && Arrays.stream(Objects.requireNonNullElse(error.getCodes(), new String[0]))
                        .filter(code -> code.endsWith("." + field))
                        .allMatch(code -> messages.getMessage(code, null, null, locale) == null);
    }

    /** The id that {@code fragments/field.html} gives the control. */
    private static String anchor(String field) {
        return field.replace('[', '-').replace("]", "");
    }
}
