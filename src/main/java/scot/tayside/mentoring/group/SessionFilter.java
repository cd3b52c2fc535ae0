package scot.tayside.mentoring.group;

import org.jspecify.annotations.Nullable;

/** Which sessions of a group somebody wants to see. */
class SessionFilter {

    @Nullable
    SessionStatus status;
}
