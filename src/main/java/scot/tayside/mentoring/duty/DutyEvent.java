package scot.tayside.mentoring.duty;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to a piece of other work. */
record DutyEvent(DutyId duty, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "duty";
    }

    @Override
    public String subjectId() {
        return duty.toString();
    }
}
