package scot.tayside.mentoring.tiss;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to the numbers of TISS, or to the day it goes live. */
record TissEvent(String subjectId, String action, @Nullable String details) implements Audited {

    static TissEvent of(TissReturnId id, String action, String details) {
        return new TissEvent(id.toString(), action, details);
    }

    @Override
    public String subjectType() {
        return "tiss";
    }
}
