package scot.tayside.mentoring.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.cases.CaseFacts;
import scot.tayside.mentoring.cases.Cases;
import scot.tayside.mentoring.identity.Access;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.matching.Matches;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.referral.ReferralFacts;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.referral.ReferralStatus;
import scot.tayside.mentoring.referral.Referrals;
import scot.tayside.mentoring.shared.RuleViolation;

/** The log of contacts, and what follows from them for referral and match. */
@Service
@Transactional
class Contacts {

    private static final int CORRECTION_DAYS = 7;
    private static final Set<ReferralStatus> NEVER_STARTED = EnumSet.of(ReferralStatus.DECLINED, ReferralStatus.VOID);

    private final ContactRepository contacts;
    private final ContactQueries queries;
    private final Referrals referrals;
    private final Cases cases;
    private final Matches matches;
    private final Mentors mentors;
    private final Access access;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            ContactQueries queries,
            Referrals referrals,
            Cases cases,
            Matches matches,
            Mentors mentors,
            Access access,
            Clock clock) {
        this.contacts = contacts;
        this.queries = queries;
        this.referrals = referrals;
        this.cases = cases;
        this.matches = matches;
        this.mentors = mentors;
        this.access = access;
        this.clock = clock;
    }

    ContactId log(ReferralId referral, LogContact command, Viewer viewer) {
        access.toReferral(referral.value(), viewer);
        ReferralFacts facts = referrals.facts(referral);
        if (NEVER_STARTED.contains(facts.status())) {
            throw new RuleViolation("contact.never-started", facts.status().title());
        }
        Optional<MentorId> own = viewer.is(Role.MENTOR) ? mentors.ofUser(viewer.id()) : Optional.empty();
        LogContact complete = own.map(command::with).orElse(command);
        requireMatched(referral, complete.mentor());
        Contact contact = new Contact(referral, facts.person(), complete, viewer.id(), clock.instant());
        contacts.save(contact);
        follow(contact);
        return contact.id();
    }

    /** The day is not before the referral, and not after the support. */
    Period loggable(ReferralId referral) {
        ReferralFacts facts = referrals.facts(referral);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = cases.ofReferral(referral).map(CaseFacts::closedOn).orElse(today);
        return new Period(facts.receivedOn(), last, today);
    }

    /** A mentor corrects what they wrote themselves, for a week; after that a coordinator does. */
    void correct(ContactId id, @Nullable Long version, LogContact command, Viewer viewer) {
        Contact contact = correctable(id, viewer);
        if (!contact.isAt(version)) {
            throw new OptimisticLockingFailureException("contact was corrected meanwhile");
        }
        LogContact complete = viewer.is(Role.MENTOR) ? command.with(contact.mentor()) : command;
        if (complete.mentor() != null && !complete.mentor().equals(contact.mentor())) {
            requireMatched(contact.referral(), complete.mentor());
        }
        boolean engagementRested = engagementRests(contact.referral());
        contact.correct(complete);
        contacts.save(contact);
        if (engagementRested && !engagementRests(contact.referral())) {
            throw new RuleViolation("contact.engagement-rests-on-it");
        }
        follow(contact);
    }

    /** The contact, if the viewer may correct it. */
    Contact correctable(ContactId id, Viewer viewer) {
        Contact contact = contacts.findById(id).orElseThrow(() -> new NoSuchElementException("no contact " + id));
        access.toReferral(contact.referral().value(), viewer);
        if (viewer.is(Role.MENTOR)) {
            requireOwn(contact, viewer);
        }
        return contact;
    }

    private void requireOwn(Contact contact, Viewer viewer) {
        if (!contact.isLoggedBy(viewer.id())) {
            throw new NoSuchElementException("somebody else’s contact");
        }
        if (LocalDate.now(clock).isAfter(lastDayToCorrect(contact))) {
            throw new RuleViolation("contact.too-late-to-correct", lastDayToCorrect(contact));
        }
    }

    private LocalDate lastDayToCorrect(Contact contact) {
        return LocalDate.ofInstant(contact.loggedAt(), clock.getZone()).plusDays(CORRECTION_DAYS);
    }

    private void follow(Contact contact) {
        if (contact.isTwoWay()) {
            referrals.contacted(contact.referral(), contact.heldOn(), contact.referrerTold());
        }
        MentorId mentor = contact.mentor();
        if (contact.isAttendedMeeting() && mentor != null) {
            matches.met(contact.referral(), mentor, contact.heldOn());
        }
    }

    private boolean engagementRests(ReferralId referral) {
        Optional<LocalDate> met = Optional.ofNullable(contacts.firstAttendedMeeting(referral));
        return cases.ofReferral(referral)
                .filter(mentee -> met.isPresent() && !met.get().isAfter(mentee.openedOn()))
                .isPresent();
    }

    private void requireMatched(ReferralId referral, @Nullable MentorId mentor) {
        if (mentor != null && !queries.isMatched(referral, mentor)) {
            throw new RuleViolation("contact.not-their-mentor");
        }
    }

    /** The days on which a contact may lie. */
    record Period(LocalDate first, LocalDate last, LocalDate today) {}
}
