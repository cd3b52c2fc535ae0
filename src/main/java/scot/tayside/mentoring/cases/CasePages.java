package scot.tayside.mentoring.cases;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.cases.CasePage.AfterOrder;
import scot.tayside.mentoring.flag.RiskFlags;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;

/** Puts the page of a case together. */
@Component
class CasePages {

    private final CaseQueries queries;
    private final RiskFlags flags;
    private final Access access;
    private final Clock clock;

    CasePages(CaseQueries queries, RiskFlags flags, Access access, Clock clock) {
        this.queries = queries;
        this.flags = flags;
        this.access = access;
        this.clock = clock;
    }

    CasePage of(CaseId id, Viewer viewer) {
        CaseFile file = file(id, viewer);
        LocalDate today = LocalDate.now(clock);
        List<Pause> pauses = queries.pauses(id);
        AfterOrder after = queries.afterOrder(id).orElse(null);
        UpdateWeeks weeks =
                new UpdateWeeks(file.openedOn(), file.closedOn(), pauses, queries.updates(file.referralId()));
        Depth depth = access.toReferral(file.referralId(), viewer);
        return new CasePage(
                file,
                depth,
                !viewer.is(Role.REFERRER),
                depth.includes(Depth.RISK_SUMMARY) ? flags.standing(file.personId()) : List.of(),
                queries.mentors(file.referralId()),
                queries.appointments(file.referralId(), today),
                queries.contacts(file.referralId(), depth.includes(Depth.RISK_SUMMARY), depth == Depth.FULL),
                queries.reviews(id),
                pauses,
                queries.offers(id),
                weeks.missed(today),
                weeks.due(today),
                after,
                CaseActions.of(file, after, viewer, today));
    }

    /** The front of a case, for somebody who may see it; for everybody else there is none. */
    CaseFile file(CaseId id, Viewer viewer) {
        CaseFile file = queries.file(id);
        access.toReferral(file.referralId(), viewer);
        return file;
    }
}
