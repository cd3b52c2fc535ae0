package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.person.Persons;
import scot.tayside.mentoring.shared.RuleViolation;

/** What people decide about a referral; the state it was in when they looked must still be the one it is in. */
@Service
@Transactional
class Decisions {

    private final ReferralRepository referrals;
    private final Referrals all;
    private final ServiceQueries services;
    private final Persons persons;
    private final Access access;

    Decisions(ReferralRepository referrals, Referrals all, ServiceQueries services, Persons persons, Access access) {
        this.referrals = referrals;
        this.all = all;
        this.services = services;
        this.persons = persons;
        this.access = access;
    }

    /** Takes it in, or puts it on the waiting list where the service is full and nobody with the right to says otherwise. */
    ReferralStatus accept(Look look, @Nullable String override, LocalDate today, Viewer viewer) {
        Referral referral = toDecide(look, viewer);
        boolean full = services.hold(referral.service()).makesWait();
        if (full && override != null && !viewer.is(Role.MANAGER)) {
            throw new RuleViolation("referral.managers-override");
        }
        if (!full || override != null) {
            referral.accept(viewer.id(), today, full ? override : null);
        } else if (referral.status() == ReferralStatus.WAITING) {
            throw new RuleViolation("referral.still-full", referral.service().title());
        } else {
            referral.accept(viewer.id(), today, null);
            referral.postpone(viewer.id(), today, new Ending(Reason.NO_PLACE, null));
        }
        return referrals.save(referral).status();
    }

    void take(Step step, Look look, Ending ending, LocalDate today, Viewer viewer) {
        Referral referral = step == Step.WITHDRAW ? toWithdraw(look, viewer) : toDecide(look, viewer);
        if (step == Step.WAIT) {
            referral.postpone(viewer.id(), today, ending);
        } else {
            referral.end(step.to(), viewer.id(), today, ending);
        }
        referrals.save(referral);
    }

    void engage(Look look, LocalDate agreementSignedOn, LocalDate today, Viewer viewer) {
        toDecide(look, viewer);
        all.engage(look.referral(), agreementSignedOn, today);
    }

    /** The person turned out to be somebody already known, whose file the viewer may open too. */
    void samePerson(Look look, PersonId known, Viewer viewer) {
        Referral referral = toDecide(look, viewer);
        access.toPerson(known.value(), viewer);
        PersonId newcomer = referral.person();
        if (newcomer.equals(known) || !referral.status().isPending()) {
            throw new RuleViolation("referral.person-settled");
        }
        referral.isFor(known);
        referrals.save(referral);
        persons.join(newcomer, known);
    }

    private Referral toDecide(Look look, Viewer viewer) {
        if (!access.toReferral(look.referral().value(), viewer).includes(Depth.FULL)) {
            throw new NoSuchElementException("not for this viewer to decide");
        }
        return find(look);
    }

    /** A team may take back its own; whoever decides may note that it did. */
    private Referral toWithdraw(Look look, Viewer viewer) {
        access.toReferral(look.referral().value(), viewer);
        return find(look);
    }

    private Referral find(Look look) {
        Referral referral = referrals
                .findById(look.referral())
                .orElseThrow(() -> new NoSuchElementException("no referral " + look.referral()));
        if (!referral.isAt(look.version())) {
            throw new ObjectOptimisticLockingFailureException(Referral.class, look.referral());
        }
        return referral;
    }

    /** The referral somebody looked at, and which version of it. */
    record Look(ReferralId referral, long version) {}
}
