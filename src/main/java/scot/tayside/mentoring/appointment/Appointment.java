package scot.tayside.mentoring.appointment;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.RuleViolation;

/** A mentor and a mentee are to meet. */
@Entity
class Appointment extends AbstractAggregateRoot<Appointment> {

    @EmbeddedId
    private AppointmentId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "referral_id"))
    private ReferralId referral;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    @Enumerated(EnumType.STRING)
    private AppointmentKind kind;

    private Instant startsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private PlaceKind placeKind;

    private @Nullable String place;
    private @Nullable String told;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "made_by"))
    private UserId madeBy;

    private Instant changedAt;
    private @Nullable Instant cancelledAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Asker cancelledBy;

    private @Nullable String cancelReason;
    private @Nullable Instant checkedInAt;
    private @Nullable Instant checkedOutAt;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "appointment_id", nullable = false, updatable = false)
    private List<Move> moves = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Appointment() {}

    Appointment(ReferralId referral, PersonId person, Schedule command, UserId by, Instant at, ZoneId zone) {
        this.id = AppointmentId.next();
        this.referral = referral;
        this.person = person;
        this.mentor = command.mentor();
        this.kind = command.kind();
        this.startsAt = command.time().from();
        this.endsAt = command.time().until();
        this.madeBy = by;
        write(command.plan(), at);
        told("scheduled", kind.title() + " on " + time().told(zone));
    }

    void move(Time to, Asker asker, String reason, UserId by, Instant at, ZoneId zone) {
        requireToCome();
        String before = time().told(zone);
        moves.add(new Move(time(), asker, reason, by, at));
        startsAt = to.from();
        endsAt = to.until();
        changedAt = at;
        told("moved", before + " → " + to.told(zone));
    }

    void plan(Plan plan, Instant at) {
        requireToCome();
        write(plan, at);
        told("planned", plan.kind().title());
    }

    private void write(Plan plan, Instant at) {
        placeKind = plan.kind();
        place = plan.place();
        told = plan.told();
        changedAt = at;
    }

    void cancel(Asker asker, String reason, Instant at) {
        requireToCome();
        cancelledAt = at;
        cancelledBy = asker;
        cancelReason = reason;
        changedAt = at;
        told("cancelled", asker.title());
    }

    /** Pressing again changes nothing. */
    void checkIn(Instant at, ZoneId zone) {
        requireBegun(at, zone);
        if (checkedInAt == null && checkedOutAt == null) {
            checkedInAt = at;
            told("checked-in", null);
        }
    }

    /** Whoever forgot to check in may still check out; pressing again changes nothing. */
    void checkOut(Instant at, ZoneId zone) {
        requireBegun(at, zone);
        if (checkedOutAt == null) {
            checkedOutAt = at;
            told("checked-out", null);
        }
    }

    private void requireToCome() {
        requireStanding();
        if (checkedInAt != null || checkedOutAt != null) {
            throw new RuleViolation("appointment.is-under-way");
        }
    }

    private void requireBegun(Instant at, ZoneId zone) {
        requireStanding();
        if (time().day(zone).isAfter(at.atZone(zone).toLocalDate())) {
            throw new RuleViolation("appointment.not-today", time().day(zone));
        }
    }

    private void requireStanding() {
        if (cancelledAt != null) {
            throw new RuleViolation("appointment.is-cancelled-already");
        }
    }

    private void told(String action, @Nullable String details) {
        registerEvent(new AppointmentEvent(id, person, "appointment." + action, details));
    }

    Time time() {
        return new Time(startsAt, endsAt);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    AppointmentId id() {
        return id;
    }

    ReferralId referral() {
        return referral;
    }

    PersonId person() {
        return person;
    }

    MentorId mentor() {
        return mentor;
    }
}
