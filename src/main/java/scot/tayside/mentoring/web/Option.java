package scot.tayside.mentoring.web;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** One of the answers a select, radios or checkboxes offer: the value that is posted and the words that are shown. */
public record Option(String value, String label) {

    /** The constants of an enum: {@code Option.of(LocalAuthority.values(), LocalAuthority::title)}. */
    public static <E extends Enum<E>> List<Option> of(E[] constants, Function<E, String> label) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), label.apply(constant)))
                .toList();
    }
}
