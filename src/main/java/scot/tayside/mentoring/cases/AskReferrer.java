package scot.tayside.mentoring.cases;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A referrer is asked for feedback when a case closes, at most every six months (R36). */
@Component
class AskReferrer {

    private static final int MONTHS_BETWEEN = 6;

    private final ReferrerFeedbackRepository feedback;
    private final CaseQueries queries;

    AskReferrer(ReferrerFeedbackRepository feedback, CaseQueries queries) {
        this.feedback = feedback;
        this.queries = queries;
    }

    @EventListener
    void on(CaseEvent.Closed closing) {
        if (queries.referrerMayBeAsked(closing.mentee(), closing.on().minusMonths(MONTHS_BETWEEN))) {
            feedback.save(new ReferrerFeedback(closing.mentee(), closing.on()));
        }
    }

    /** What is not over is not asked about. */
    @EventListener
    void on(CaseEvent.Reopened reopening) {
        feedback.deleteUnanswered(reopening.mentee().value());
    }
}
