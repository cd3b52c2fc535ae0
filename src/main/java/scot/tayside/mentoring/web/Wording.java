package scot.tayside.mentoring.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.util.StringUtils;

/** What code calls a thing, turned into what people read: arguments of messages, names of fields. */
public final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Wording() {}

    public static List<Object> of(Object... arguments) {
        return Arrays.stream(arguments).map(Wording::of).toList();
    }

    /** The name of a field in words: {@code dateOfBirth} reads "Date of birth". */
    static String label(String field) {
        String spaced = field.replaceAll("([a-z])([A-Z])", "$1 $2").replaceAll("[\\[\\]._]+", " ");
        return StringUtils.capitalize(spaced.toLowerCase(Locale.ROOT).strip());
    }

    private static Object of(Object argument) {
        return argument instanceof LocalDate day ? DAY.format(day) : argument;
    }
}
