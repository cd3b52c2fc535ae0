package scot.tayside.mentoring.referral;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.person.Identity;
import scot.tayside.mentoring.person.Persons;
import scot.tayside.mentoring.shared.RuleViolation;

/** All referrals, as far as other modules move them or ask about them. */
@Service
@Transactional
public class Referrals {

    private final ReferralRepository referrals;
    private final ServiceQueries services;
    private final Persons persons;
    private final ObjectProvider<EngagementEvidence> meetings;

    Referrals(
            ReferralRepository referrals,
            ServiceQueries services,
            Persons persons,
            ObjectProvider<EngagementEvidence> meetings) {
        this.services = services;
        this.referrals = referrals;
        this.persons = persons;
        this.meetings = meetings;
    }

    @Transactional(readOnly = true)
    public ReferralFacts facts(ReferralId id) {
        Referral referral = find(id);
        Identity person = persons.identity(referral.person());
        return new ReferralFacts(
                id,
                referral.person(),
                referral.area(),
                referral.service(),
                person.sex(),
                person.dateOfBirth(),
                referral.legalBasis(),
                referral.wantsEitherSex(),
                referral.receivedOn(),
                referral.status());
    }

    /** A mentor is proposed; nothing happens to a referral that is past this. */
    public void allocated(ReferralId id, LocalDate on) {
        Referral referral = find(id);
        if (referral.status().isBefore(ReferralStatus.ALLOCATED)) {
            refuseWhileFull(referral);
            referral.allocate(on);
            referrals.save(referral);
        }
    }

    /** The only proposal was declined: back on the waiting list. */
    public void unallocated(ReferralId id, LocalDate on) {
        Referral referral = find(id);
        if (referral.status() == ReferralStatus.ALLOCATED) {
            referral.unallocate(on);
            referrals.save(referral);
        }
    }

    @Transactional(readOnly = true)
    public Amendable amendable(ReferralId id) {
        return find(id).amendable();
    }

    /** What the team says is different now, in the version that was looked at. */
    public void amend(ReferralId id, long version, Request now, String words) {
        Referral referral = find(id);
        if (!referral.isAt(version)) {
            throw new ObjectOptimisticLockingFailureException(Referral.class, id);
        }
        referral.amend(now, words);
        referrals.save(referral);
    }

    /** Somebody spoke with the person, and the person answered; nothing happens to a referral that is over. */
    public void contacted(ReferralId id, LocalDate on, boolean referrerTold) {
        Referral referral = find(id);
        if (referral.status().isPending()) {
            referral.contacted(on, referrerTold);
            referrals.save(referral);
        }
    }

    /** Agreement signed and first meeting attended: the later of the two days opens the case. */
    public void engage(ReferralId id, LocalDate agreementSignedOn, LocalDate today) {
        Referral referral = find(id);
        LocalDate firstMeeting = firstAttendedMeeting(id).orElseThrow(() -> new RuleViolation("referral.not-met"));
        referral.engage(firstMeeting, agreementSignedOn, today);
        referrals.save(referral);
    }

    /** Whoever waits, waits for a place, too. */
    private void refuseWhileFull(Referral referral) {
        if (referral.status() == ReferralStatus.WAITING
                && services.hold(referral.service()).makesWait()) {
            throw new RuleViolation("referral.still-full", referral.service().title());
        }
    }

    private Optional<LocalDate> firstAttendedMeeting(ReferralId id) {
        return meetings.stream()
                .flatMap(evidence -> evidence.firstAttendedMeeting(id).stream())
                .min(Comparator.naturalOrder());
    }

    private Referral find(ReferralId id) {
        return referrals.findById(id).orElseThrow(() -> new NoSuchElementException("no referral " + id));
    }
}
