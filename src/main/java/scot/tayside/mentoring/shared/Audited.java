package scot.tayside.mentoring.shared;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact that belongs in the audit trail: a file read, a change made, a request refused (R33). */
public interface Audited {

    /** What was done, as {@code module.verb}. */
    String action();

    /** Kind of record concerned, such as {@code referral}. */
    String subjectType();

    /** Identity of the record concerned. */
    String subjectId();

    /** Person whose file was read or changed, if it was one person's. */
    default @Nullable UUID personId() {
        return null;
    }

    /** What changed, from what to what, in words. */
    default @Nullable String details() {
        return null;
    }

    /** A fact with nothing more to it than these. */
    record Fact(
            String action,
            String subjectType,
            String subjectId,
            @Nullable UUID personId,
            @Nullable String details) implements Audited {}
}
