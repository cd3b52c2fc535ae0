package scot.tayside.mentoring.referral;

import org.jspecify.annotations.Nullable;

/** Why a referral waits or ends: a reason of the list, and what else is to be said. */
record Ending(Reason reason, @Nullable String note) {

    String words() {
        return note == null ? reason.title() : reason.title() + ": " + note;
    }
}
