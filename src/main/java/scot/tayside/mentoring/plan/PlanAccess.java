package scot.tayside.mentoring.plan;

import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Access.Withheld;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.RuleViolation;

/** Whoever may read the file reads the plan; whoever works with the mentee writes it and sees the scores. */
@Component
class PlanAccess {

    private final Cases cases;
    private final Access access;

    PlanAccess(Cases cases, Access access) {
        this.cases = cases;
        this.access = access;
    }

    /** A case whose plan the viewer may read, and whether they work with the mentee. */
    record Sight(CaseFacts facts, boolean works) {

        boolean writes() {
            return works && facts.status() != CaseStatus.CLOSED;
        }
    }

    Sight read(CaseId mentee, Viewer viewer) {
        CaseFacts facts = cases.facts(mentee);
        Depth depth = access.toReferral(facts.referral().value(), viewer);
        if (access.withheldUntil(facts.referral().value(), Withheld.PLAN, viewer)
                .isPresent()) {
            throw new NoSuchElementException("the plan was not handed over");
        }
        return new Sight(facts, depth.includes(Depth.RISK_SUMMARY));
    }

    CaseFacts work(CaseId mentee, Viewer viewer) {
        Sight sight = read(mentee, viewer);
        if (!sight.works()) {
            throw new NoSuchElementException("no plan to write for this viewer");
        }
        return sight.facts();
    }

    CaseFacts write(CaseId mentee, Viewer viewer) {
        CaseFacts facts = work(mentee, viewer);
        if (facts.status() == CaseStatus.CLOSED) {
            throw new RuleViolation("plan.case-closed");
        }
        return facts;
    }
}
