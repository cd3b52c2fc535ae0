package scot.tayside.mentoring.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The arguments of a message as they are read: days as people write them, the rest as it is. */
final class Wording {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Wording() {}

    static List<Object> of(Object... arguments) {
        return Arrays.stream(arguments).map(Wording::of).toList();
    }

    private static Object of(Object argument) {
        return argument instanceof LocalDate day ? DAY.format(day) : argument;
    }
}
