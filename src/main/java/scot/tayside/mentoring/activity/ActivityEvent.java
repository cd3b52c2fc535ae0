package scot.tayside.mentoring.activity;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to the record of an activity. */
record ActivityEvent(
        ActivityId activity, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "activity";
    }

    @Override
    public String subjectId() {
        return activity.toString();
    }
}
