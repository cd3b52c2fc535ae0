package scot.tayside.mentoring.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;

/** Text somebody had typed into a field when the form could not be taken: shown again, so that nothing is lost. */
record TypedText(String label, String text) {

    private static final Pattern PRIVATE = Pattern.compile("_.*|version|draft|.*(password|token|secret|code).*");

    static List<TypedText> of(HttpServletRequest request) {
        if (!request.getMethod().equals("POST")) {
            return List.of();
        }
        return request.getParameterMap().entrySet().stream()
                .filter(entry -> !PRIVATE.matcher(entry.getKey().toLowerCase(Locale.ROOT))
                        .matches())
                .flatMap(entry -> Arrays.stream(entry.getValue())
                        .filter(text -> !text.isBlank())
                        .map(text -> new TypedText(inWords(entry.getKey()), text)))
                .toList();
    }

    /** {@code dateOfBirth} reads "Date of birth". */
    private static String inWords(String name) {
        String spaced = name.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[\\[\\].]+", " ");
        return StringUtils.capitalize(spaced.toLowerCase(Locale.ROOT).strip());
    }
}
