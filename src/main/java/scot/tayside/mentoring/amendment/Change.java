package scot.tayside.mentoring.amendment;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** One thing that is different: what it is called, what was said before, and what is said now. */
@Embeddable
record Change(
        String field, @Nullable String before, @Nullable String after) {

    String words() {
        return "%s: %s → %s".formatted(field, shown(before), shown(after));
    }

    private static String shown(@Nullable String text) {
        return text == null ? "nothing" : text;
    }
}
