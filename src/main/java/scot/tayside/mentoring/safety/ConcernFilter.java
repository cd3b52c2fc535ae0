package scot.tayside.mentoring.safety;

import org.jspecify.annotations.Nullable;

/** Which protection concerns somebody wants to see. */
class ConcernFilter {

    @Nullable
    ConcernStatus status;

    @Nullable
    Endangered about;
}
