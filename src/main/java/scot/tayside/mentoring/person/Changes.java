package scot.tayside.mentoring.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What was changed in a file, from what to what, in words. */
class Changes {

    private final List<String> lines = new ArrayList<>();

    Changes of(String field, @Nullable Object before, @Nullable Object after) {
        if (!Objects.equals(before, after)) {
            lines.add("%s: %s → %s".formatted(field, shown(before), shown(after)));
        }
        return this;
    }

    String words() {
        return String.join("\n", lines);
    }

    private static Object shown(@Nullable Object value) {
        return value == null ? "nothing" : value;
    }
}
