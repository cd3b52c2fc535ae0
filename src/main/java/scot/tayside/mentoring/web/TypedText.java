package scot.tayside.mentoring.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text somebody had typed into a field when the form could not be taken: shown again, so that nothing is lost. */
record TypedText(String label, String text) {

    private static final Pattern PRIVATE = Pattern.compile("_.*|version|draft|.*(password|token|secret|code).*");

    static List<TypedText> of(HttpServletRequest request) {
        Object failedMethod = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        if (!"POST".equals(failedMethod == null ? request.getMethod() : failedMethod)) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !PRIVATE.matcher(entry.getKey().toLowerCase(Locale.ROOT))
                        .matches())
                .flatMap(entry -> Arrays.stream(entry.getValue())
                        .filter(text -> !text.isBlank())
                        .map(text -> new TypedText(Wording.label(entry.getKey()), text)))
                .toList();
    }
}
