package scot.tayside.mentoring.leaver;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** What a leaver has handed back; nothing recorded means nobody has asked yet. */
@Embeddable
record HandedBack(
        @Nullable Boolean cardBack,
        @Nullable Boolean propertyBack,
        @Nullable String backNote) {

    static final HandedBack UNKNOWN = new HandedBack(null, null, null);

    String told() {
        return "ID card: %s, property: %s".formatted(told(cardBack), told(propertyBack));
    }

    private static String told(@Nullable Boolean back) {
        if (back == null) {
            return "not recorded";
        }
        return back ? "yes" : "no";
    }
}
