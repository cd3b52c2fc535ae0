package scot.tayside.mentoring.obligation;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to an obligation. */
record ObligationEvent(
        ObligationId obligation, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "obligation";
    }

    @Override
    public String subjectId() {
        return obligation.toString();
    }
}
