package scot.tayside.mentoring.training;

import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.shared.Audited;

/** What has happened to an enrolment for the peer mentoring award. */
record EnrolmentEvent(
        EnrolmentId enrolment, String action, @Nullable String details) implements Audited {

    @Override
    public String subjectType() {
        return "enrolment";
    }

    @Override
    public String subjectId() {
        return enrolment.toString();
    }
}
