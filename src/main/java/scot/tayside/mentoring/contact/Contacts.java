package scot.tayside.mentoring.contact;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
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
import scot.tayside.mentoring.shared.Unmet;

/** The log of contacts, and what follows from them for referral and match. */
@Service
@Transactional
class Contacts {

    private static final int CORRECTION_DAYS = 7;
    private static final Set<ReferralStatus> NEVER_STARTED = EnumSet.of(ReferralStatus.DECLINED, ReferralStatus.VOID);

    private final ContactRepository contacts;
    private final ContactQueries queries;
    private final ContactLetters letters;
    private final Referrals referrals;
    private final Cases cases;
    private final Matches matches;
    private final Mentors mentors;
    private final Access access;
    private final Clock clock;

    Contacts(
            ContactRepository contacts,
            ContactQueries queries,
            ContactLetters letters,
            Referrals referrals,
            Cases cases,
            Matches matches,
            Mentors mentors,
            Access access,
            Clock clock) {
        this.contacts = contacts;
        this.queries = queries;
        this.letters = letters;
        this.referrals = referrals;
        this.cases = cases;
        this.matches = matches;
        this.mentors = mentors;
        this.access = access;
        this.clock = clock;
    }

    ContactId log(ReferralId referral, LogContact command, Viewer viewer) {
        return log(referral, command, null, viewer);
    }

    /** One entry for several mentees is a contact of each of them: each is counted once. */
    void logTogether(Map<ReferralId, LogContact> commands, Viewer viewer) {
        UUID entry = UUID.randomUUID();
        commands.forEach((referral, command) -> log(referral, command, entry, viewer));
    }

    private ContactId log(ReferralId referral, LogContact command, @Nullable UUID entry, Viewer viewer) {
        access.toReferral(referral.value(), viewer);
        ReferralFacts facts = referrals.facts(referral);
        if (NEVER_STARTED.contains(facts.status())) {
            throw new RuleViolation("contact.never-started", facts.status().title());
        }
        Optional<MentorId> own = viewer.is(Role.MENTOR) ? mentors.ofUser(viewer.id()) : Optional.empty();
        LogContact complete = own.map(command::with).orElse(command);
        requireMatched(referral, complete.mentor());
        Contact contact = new Contact(referral, facts.person(), complete, entry, viewer.id(), clock.instant());
        contacts.save(contact);
        follow(contact);
        tell(contact);
        return contact.id();
    }

    /** The day is not before the referral, and not after the support; befriending may outlast it. */
    Period loggable(ReferralId referral) {
        ReferralFacts facts = referrals.facts(referral);
        LocalDate today = LocalDate.now(clock);
        LocalDate last = matches.befriends(referral)
                ? today
                : cases.ofReferral(referral).map(CaseFacts::closedOn).orElse(today);
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
        boolean knew = contact.isToldByLetter();
        boolean engagementRested = engagementRests(contact.referral());
        contact.correct(complete);
        contacts.save(contact);
        if (engagementRested && !engagementRests(contact.referral())) {
            throw new RuleViolation("contact.engagement-rests-on-it");
        }
        follow(contact);
        if (!knew) {
            tell(contact);
        }
    }

    /** Each keeps its mentor; one that cannot be corrected stops all. */
    void correctTogether(List<Correction> corrections, Viewer viewer) {
        for (Correction correction : corrections) {
            Contact contact = correctable(correction.contact(), viewer);
            correct(
                    correction.contact(),
                    correction.version(),
                    correction.command().with(contact.mentor()),
                    viewer);
        }
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

    private void tell(Contact contact) {
        if (contact.isToldByLetter()) {
            letters.write(contact);
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
    record Period(LocalDate first, LocalDate last, LocalDate today) {

        /** Why a day is not one of them. */
        Optional<Unmet> unmet(LocalDate day) {
            if (day.isAfter(today)) {
                return Optional.of(Unmet.of("", "contact.day-to-come"));
            }
            if (day.isBefore(first)) {
                return Optional.of(Unmet.of("", "contact.day-before-referral", first));
            }
            return day.isAfter(last) ? Optional.of(Unmet.of("", "contact.day-after-closing", last)) : Optional.empty();
        }
    }

    /** What one of several contacts should have said, and the version that was read. */
    record Correction(ContactId contact, @Nullable Long version, LogContact command) {}
}
