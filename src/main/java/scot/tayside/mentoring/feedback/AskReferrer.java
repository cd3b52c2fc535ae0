package scot.tayside.mentoring.feedback;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseEvent;

/** A referrer is asked for feedback when a case closes. */
@Component
class AskReferrer {

    private final Requests requests;

    AskReferrer(Requests requests) {
        this.requests = requests;
    }

    @EventListener
    void on(CaseEvent.Closed closing) {
        requests.ask(closing.mentee());
    }

    /** What is not over is not asked about. */
    @EventListener
    void on(CaseEvent.Reopened reopening) {
        requests.forget(reopening.mentee());
    }
}
