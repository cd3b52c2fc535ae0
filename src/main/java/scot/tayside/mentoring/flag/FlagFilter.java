package scot.tayside.mentoring.flag;

import org.jspecify.annotations.Nullable;

/** Which risk flags somebody wants to see. */
class FlagFilter {

    @Nullable
    FlagKind kind;

    boolean due;

    boolean ended;
}
