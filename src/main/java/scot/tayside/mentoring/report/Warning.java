package scot.tayside.mentoring.report;

import java.util.List;

/** Something in a text that should be looked at, as a message with its arguments; nothing is ever barred by it. */
record Warning(String code, List<Object> arguments) {

    Warning {
        arguments = List.copyOf(arguments);
    }

    static Warning of(String code, Object... arguments) {
        return new Warning(code, List.of(arguments));
    }
}
