package scot.tayside.mentoring.referral;

import java.util.List;
import java.util.Set;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Identity;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.person.Persons;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.RuleViolation;

/** How a referral comes in: what is offered where, what the rules say, and the taking in. */
@org.springframework.stereotype.Service
@Transactional
public class Submissions {

    private final ReferralRepository referrals;
    private final ReferralQueries queries;
    private final ServiceQueries services;
    private final Persons persons;
    private final Access access;

    Submissions(
            ReferralRepository referrals,
            ReferralQueries queries,
            ServiceQueries services,
            Persons persons,
            Access access) {
        this.referrals = referrals;
        this.queries = queries;
        this.services = services;
        this.persons = persons;
        this.access = access;
    }

    /** What every service offers in every area today. */
    @Transactional(readOnly = true)
    public List<Offering> offerings() {
        return services.offerings();
    }

    /** The services that the viewer may refer to or key in for. */
    public Set<Service> open(Viewer viewer) {
        return Offered.to(viewer);
    }

    /** Everything that stands against a referral. */
    @Transactional(readOnly = true)
    public List<Shortfall> shortfalls(Candidacy candidacy) {
        return EligibilityRule.shortfalls(candidacy, services.offer(candidacy.service(), candidacy.area()));
    }

    public ReferralId submit(SubmitReferral command, Whom whom, Viewer viewer) {
        Candidacy candidacy = command.candidacy();
        mayRefer(candidacy, viewer);
        services.hold(candidacy.service());
        Identity identity = identity(whom, viewer);
        refuseTheIneligible(candidacy.of(identity));
        if (queries.alreadyOpen(whom.known(), identity, candidacy)) {
            throw new RuleViolation("referral.already-open", candidacy.service().title());
        }
        return referrals.save(new Referral(person(whom), command)).id();
    }

    /** The one route: a team refers for itself, or a coordinator keys in for a team of their areas (R1). */
    private static void mayRefer(Candidacy candidacy, Viewer viewer) {
        if (!viewer.worksIn(candidacy.area())) {
            throw new RuleViolation("referral.not-your-team");
        }
        if (!Offered.to(viewer).contains(candidacy.service())) {
            throw new RuleViolation("referral.not-your-service");
        }
    }

    private Identity identity(Whom whom, Viewer viewer) {
        if (whom.known() == null) {
            return whom.identity();
        }
        access.toPerson(whom.known().value(), viewer);
        return persons.identity(whom.known());
    }

    private PersonId person(Whom whom) {
        if (whom.known() == null) {
            return persons.register(whom.identity(), whom.particulars());
        }
        persons.add(whom.known(), whom.particulars());
        return whom.known();
    }

    private void refuseTheIneligible(Candidacy candidacy) {
        List<Shortfall> shortfalls = shortfalls(candidacy);
        if (!shortfalls.isEmpty()) {
            throw new RuleViolation(
                    shortfalls.get(0).unmet().code(),
                    shortfalls.get(0).unmet().arguments().toArray());
        }
    }
}
