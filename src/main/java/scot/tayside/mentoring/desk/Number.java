package scot.tayside.mentoring.desk;

import org.jspecify.annotations.Nullable;

/** A number that matters to somebody: its message code, its value, what it is out of, and where it leads. */
record Number(
        String code,
        long value,
        @Nullable Long of,
        @Nullable String url) {

    static Number of(String code, long value, @Nullable String url) {
        return new Number(code, value, null, url);
    }
}
