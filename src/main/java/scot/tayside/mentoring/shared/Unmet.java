package scot.tayside.mentoring.shared;

import java.util.List;

/** A criterion that is not met: the number of its rule, and the message code that says so in words. */
public record Unmet(String rule, String code, List<Object> arguments) {

    public Unmet {
        arguments = List.copyOf(arguments);
    }

    public static Unmet of(String rule, String code, Object... arguments) {
        return new Unmet(rule, code, List.of(arguments));
    }
}
