package scot.tayside.mentoring.amendment;

import java.time.Clock;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Particulars;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.person.Persons;
import scot.tayside.mentoring.referral.Amendable;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.Referrals;
import scot.tayside.mentoring.referral.Request;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** What is said anew of referrals that were sent. */
@Service
@Transactional
class Amendments {

    private final AmendmentRepository amendments;
    private final AmendmentQueries queries;
    private final Referrals referrals;
    private final Persons persons;
    private final Access access;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Amendments(
            AmendmentRepository amendments,
            AmendmentQueries queries,
            Referrals referrals,
            Persons persons,
            Access access,
            ApplicationEventPublisher events,
            Clock clock) {
        this.amendments = amendments;
        this.queries = queries;
        this.referrals = referrals;
        this.persons = persons;
        this.access = access;
        this.events = events;
        this.clock = clock;
    }

    /** For the team that sent it and those who decide about it, not for mentors. */
    Amendable amendable(ReferralId id, Viewer viewer) {
        Depth depth = access.toReferral(id.value(), viewer);
        if (depth == Depth.RISK_SUMMARY) {
            throw new NoSuchElementException("not for this viewer to amend");
        }
        return referrals.amendable(id);
    }

    /** How to reach the person as it is known, for those who may read it. */
    Particulars known(PersonId person, Viewer viewer) {
        return viewer.is(Role.REFERRER) ? new Particulars(null, null, null) : persons.particulars(person);
    }

    void amend(Amendable old, Part part, Request now, Particulars newer, String reason, Viewer viewer) {
        amendable(old.id(), viewer);
        List<Change> changes = Changes.between(old.request(), now, persons.particulars(old.person()), newer);
        if (changes.isEmpty()) {
            throw new RuleViolation("amendment.nothing-changed");
        }
        referrals.amend(old.id(), old.version(), now, words(changes, reason));
        persons.add(old.person(), newer);
        amendments.save(new Amendment(old.id().value(), part, changes, reason, viewer.id(), clock.instant()));
    }

    /** What was said of the offending stays on the referral's own page. */
    private static String words(List<Change> changes, String reason) {
        return changes.stream()
                .map(change ->
                        change.field().equals(Changes.OFFENCE_SUMMARY) ? change.field() + " changed" : change.words())
                .collect(Collectors.joining("\n", "", "\nReason: " + reason));
    }

    void see(ReferralId id, Viewer viewer) {
        access.toReferral(id.value(), viewer);
        if (queries.see(id, viewer, clock.instant()) > 0) {
            events.publishEvent(new Audited.Fact(
                    "amendment.seen",
                    "referral",
                    id.toString(),
                    referrals.amendable(id).person().value(),
                    null));
        }
    }
}
