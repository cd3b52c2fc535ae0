package scot.tayside.mentoring.departure;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.RuleViolation;

/** Everybody who leaves: what they say then, and how they are three months later. */
@Service
@Transactional
class Departures {

    private static final int MONTHS = 3;
    private static final int WEEKS_BEFORE = 2;

    private final ExitQuestionnaireRepository questionnaires;
    private final FollowUpRepository followUps;
    private final DepartureQueries queries;
    private final Cases cases;
    private final Access access;
    private final Clock clock;

    Departures(
            ExitQuestionnaireRepository questionnaires,
            FollowUpRepository followUps,
            DepartureQueries queries,
            Cases cases,
            Access access,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.followUps = followUps;
        this.queries = queries;
        this.cases = cases;
        this.access = access;
        this.clock = clock;
    }

    void ask(CaseId mentee, @Nullable Long version, AskOnLeaving command, Viewer by) {
        CaseFacts facts = facts(mentee, Depth.RISK_SUMMARY, by);
        Optional<ExitQuestionnaire> known = questionnaires.findByMentee(mentee);
        if (known.isPresent() && !known.get().isAt(version)) {
            throw new OptimisticLockingFailureException("questionnaire was changed meanwhile");
        }
        ExitQuestionnaire questionnaire = known.orElseGet(() -> new ExitQuestionnaire(facts));
        questionnaire.record(command, facts, by.id(), clock.instant());
        questionnaires.save(questionnaire);
    }

    /** Nobody is asked who did not agree, and nobody sooner than two weeks before the day. */
    void askAgain(CaseId mentee, AskAgain command, Viewer by) {
        CaseFacts facts = facts(mentee, Depth.FULL, by);
        if (!queries.followUp(mentee).map(FollowUpState::isOpen).orElse(false)) {
            throw new RuleViolation("departure.not-to-be-asked");
        }
        LocalDate closed = facts.closedOn();
        if (closed != null && command.on().isBefore(closed.plusMonths(MONTHS).minusWeeks(WEEKS_BEFORE))) {
            throw new RuleViolation(
                    "departure.too-soon", closed.plusMonths(MONTHS).minusWeeks(WEEKS_BEFORE));
        }
        followUps.save(new FollowUp(facts, command, by.id(), clock.instant()));
    }

    @Transactional(readOnly = true)
    Optional<ExitQuestionnaire> said(CaseId mentee) {
        return questionnaires.findByMentee(mentee);
    }

    /** The case, for somebody who sees it as deep as is needed; for everybody else there is none. */
    @Transactional(readOnly = true)
    CaseFacts facts(CaseId mentee, Depth needed, Viewer viewer) {
        CaseFacts facts = cases.facts(mentee);
        if (!access.toReferral(facts.referral().value(), viewer).includes(needed)) {
            throw new NoSuchElementException("not this deep for this viewer");
        }
        return facts;
    }
}
