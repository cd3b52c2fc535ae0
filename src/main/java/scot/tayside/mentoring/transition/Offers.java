package scot.tayside.mentoring.transition;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.CaseId;
import scot.tayside.mentoring.cases.CaseStatus;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.RuleViolation;

/** All that was offered to mentees towards the end of their orders. */
@Service
@Transactional
class Offers {

    private final OfferRepository offers;
    private final TransitionQueries queries;
    private final Cases cases;
    private final Access access;

    Offers(OfferRepository offers, TransitionQueries queries, Cases cases, Access access) {
        this.offers = offers;
        this.queries = queries;
        this.cases = cases;
        this.access = access;
    }

    void make(CaseId mentee, MakeOffer command, Viewer by) {
        CaseFacts facts = facts(mentee, by);
        if (facts.status() == CaseStatus.CLOSED) {
            throw new RuleViolation("transition.case-closed");
        }
        if (!command.kind().isOfferedIn(facts.area())) {
            throw new RuleViolation("transition.elsewhere");
        }
        LocalDate opens = queries.opensOn(mentee).orElseThrow(() -> new RuleViolation("transition.without-order"));
        if (command.on().isBefore(opens)) {
            throw new RuleViolation("transition.too-early", opens);
        }
        if (offers.existsByMenteeAndKindAndAnswerIsNull(mentee, command.kind())) {
            throw new RuleViolation("transition.answer-first", command.kind().title());
        }
        offers.save(new Offer(facts, command, by.id()));
    }

    /** The answer may come after the support has ended. */
    void answer(OfferId id, @Nullable Long version, Answer answer, Viewer by) {
        Offer offer = find(id);
        CaseFacts facts = facts(offer.mentee(), by);
        refuseStale(offer, version);
        offer.answer(answer, facts);
        offers.save(offer);
    }

    void cameOfIt(OfferId id, @Nullable Long version, Result result, Viewer by) {
        Offer offer = find(id);
        CaseFacts facts = facts(offer.mentee(), by);
        refuseStale(offer, version);
        offer.cameOfIt(result, facts);
        offers.save(offer);
    }

    @Transactional(readOnly = true)
    CaseId menteeOf(OfferId id) {
        return find(id).mentee();
    }

    /** The case, if the viewer may see it. */
    CaseFacts facts(CaseId mentee, Viewer viewer) {
        CaseFacts facts = cases.facts(mentee);
        access.toReferral(facts.referral().value(), viewer);
        return facts;
    }

    private Offer find(OfferId id) {
        return offers.findById(id).orElseThrow(() -> new NoSuchElementException("no offer " + id));
    }

    private static void refuseStale(Offer offer, @Nullable Long version) {
        if (!offer.isAt(version)) {
            throw new OptimisticLockingFailureException("offer was changed meanwhile");
        }
    }
}
