package scot.tayside.mentoring.referral;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Outcome;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

@Entity
class Referral extends AbstractAggregateRoot<Referral> {

    @EmbeddedId
    private ReferralId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private LocalAuthority area;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "referrer_id"))
    private @Nullable UserId referrer;

    private @Nullable String referrerName;
    private @Nullable String referrerEmail;
    private boolean onPaper;

    @Enumerated(EnumType.STRING)
    private Service service;

    @Enumerated(EnumType.STRING)
    private LegalBasis legalBasis;

    private boolean persistentOffending;
    private @Nullable LocalDate tissAgreedOn;
    private boolean wantsEitherSex;
    private @Nullable Consent consent;
    private @Nullable Terms terms;

    @ElementCollection
    @CollectionTable(name = "referral_requirement", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "requirement")
    @Enumerated(EnumType.STRING)
    private Set<Requirement> requirements = EnumSet.noneOf(Requirement.class);

    @ElementCollection
    @CollectionTable(name = "referral_request", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "outcome")
    @Enumerated(EnumType.STRING)
    private Set<Outcome> outcomes = EnumSet.noneOf(Outcome.class);

    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    private ReferralStatus status;

    private LocalDate statusOn;
    private @Nullable String reason;
    private @Nullable String reasonNote;
    private @Nullable LocalDate acceptedOn;
    private @Nullable LocalDate allocatedOn;
    private @Nullable LocalDate firstContactOn;
    private @Nullable LocalDate engagedOn;
    private @Nullable String overrideReason;
    private @Nullable LocalDate overriddenOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "overridden_by"))
    private @Nullable UserId overriddenBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable UserId decidedBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Referral() {}

    Referral(PersonId person, SubmitReferral command) {
        Candidacy candidacy = command.candidacy();
        this.id = ReferralId.next();
        this.person = person;
        this.area = candidacy.area();
        this.referrer = command.referrer();
        this.referrerName = command.referrerName();
        this.referrerEmail = command.referrerEmail();
        this.onPaper = command.onPaper();
        this.service = candidacy.service();
        this.legalBasis = candidacy.legalBasis();
        this.persistentOffending = candidacy.persistentOffending();
        this.tissAgreedOn = candidacy.tissAgreedOn();
        this.wantsEitherSex = command.wantsEitherSex();
        this.consent = command.consent();
        become(command.request());
        this.receivedOn = candidacy.receivedOn();
        this.status = ReferralStatus.SUBMITTED;
        this.statusOn = candidacy.receivedOn();
        happened("referral.submitted", null);
    }

    /** What the team says is different now; who may be referred is not asked again. */
    void amend(Request request, String words) {
        if (!status.isPending() && status != ReferralStatus.ENGAGED) {
            throw new RuleViolation("referral.cannot-amend", status.title());
        }
        become(request);
        happened("referral.amended", words);
    }

    private void become(Request request) {
        terms = request.terms();
        requirements.retainAll(request.requirements());
        requirements.addAll(request.requirements());
        outcomes.retainAll(request.outcomes());
        outcomes.addAll(request.outcomes());
    }

    /** Into a place: at once, or off the waiting list. */
    void accept(UserId by, LocalDate today, @Nullable String override) {
        moveTo(ReferralStatus.ACCEPTED, today);
        acceptedOn = acceptedOn == null ? today : acceptedOn;
        if (override != null) {
            overrideReason = override;
            overriddenBy = by;
            overriddenOn = today;
        }
        decidedBy = by;
        because(null, null);
        happened("referral.accepted", override);
    }

    void postpone(UserId by, LocalDate today, Ending waiting) {
        moveTo(ReferralStatus.WAITING, today);
        decidedBy = by;
        because(waiting.reason().name(), waiting.note());
        happened("referral.waiting", waiting.words());
    }

    /** Declined, withdrawn, not engaged or void, with the reason. */
    void end(ReferralStatus to, UserId by, LocalDate today, Ending ending) {
        moveTo(to, today);
        decidedBy = by;
        because(ending.reason().name(), ending.note());
        String action = "referral." + to.name().toLowerCase(Locale.ROOT).replace('_', '-');
        registerEvent(new ReferralEvent.Ended(id, person, today, action, ending.words()));
    }

    void allocate(LocalDate on) {
        moveTo(ReferralStatus.ALLOCATED, on);
        allocatedOn = on;
        because(null, null);
        happened("referral.allocated", null);
        if (firstContactOn != null) {
            moveTo(ReferralStatus.CONTACTED, on);
        }
    }

    void unallocate(LocalDate on) {
        moveTo(ReferralStatus.WAITING, on);
        allocatedOn = null;
        because(Reason.NO_MENTOR.name(), null);
        happened("referral.unallocated", null);
    }

    /** Keeps the day of the first two-way communication, the earliest if several are logged out of order. */
    void contacted(LocalDate on, boolean referrerTold) {
        if (on.isBefore(receivedOn)) {
            throw new RuleViolation("referral.contact-before-received", receivedOn);
        }
        if (firstContactOn == null || on.isBefore(firstContactOn)) {
            firstContactOn = on;
            happened("referral.contacted", referrerTold ? "referrer told" : "referrer not told yet");
        }
        if (status == ReferralStatus.ALLOCATED) {
            moveTo(ReferralStatus.CONTACTED, on);
        }
    }

    void engage(LocalDate firstMeeting, LocalDate agreementSignedOn, LocalDate today) {
        moveTo(ReferralStatus.ENGAGED, today);
        engagedOn = firstMeeting.isAfter(agreementSignedOn) ? firstMeeting : agreementSignedOn;
        statusOn = engagedOn;
        registerEvent(new ReferralEvent.Engaged(id, person, service, area, engagedOn, agreementSignedOn));
    }

    /** The person it is for turned out to be somebody already known. */
    void isFor(PersonId known) {
        happened("referral.same-person", person + " → " + known);
        person = known;
    }

    private void moveTo(ReferralStatus to, LocalDate on) {
        if (!status.allows(to)) {
            throw new RuleViolation("referral.cannot-move", status.title(), to.title());
        }
        status = to;
        statusOn = on;
    }

    private void because(@Nullable String code, @Nullable String note) {
        reason = code;
        reasonNote = note;
    }

    private void happened(String action, @Nullable String details) {
        registerEvent(new ReferralEvent.Moved(id, person, action, details));
    }

    ReferralId id() {
        return id;
    }

    PersonId person() {
        return person;
    }

    Service service() {
        return service;
    }

    LocalAuthority area() {
        return area;
    }

    Amendable amendable() {
        Request request = new Request(terms == null ? Terms.NONE : terms, requirements, outcomes);
        return new Amendable(id, person, request, version == null ? 0 : version);
    }

    LegalBasis legalBasis() {
        return legalBasis;
    }

    boolean wantsEitherSex() {
        return wantsEitherSex;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    ReferralStatus status() {
        return status;
    }

    @Nullable
    LocalDate firstContactOn() {
        return firstContactOn;
    }

    @Nullable
    LocalDate engagedOn() {
        return engagedOn;
    }

    boolean isAt(long expected) {
        return Objects.equals(version, expected);
    }
}
