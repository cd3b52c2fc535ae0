package scot.tayside.mentoring.feedback;

import scot.tayside.mentoring.shared.Audited;

/** What has happened to a request for feedback. */
record FeedbackEvent(FeedbackId feedback, String action) implements Audited {

    @Override
    public String subjectType() {
        return "feedback";
    }

    @Override
    public String subjectId() {
        return feedback.toString();
    }
}
