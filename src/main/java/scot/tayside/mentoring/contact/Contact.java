package scot.tayside.mentoring.contact;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;

/** Something that happened between mentor, mentee and referrer, or was to happen. */
@Entity
class Contact extends AbstractAggregateRoot<Contact> {

    @EmbeddedId
    private ContactId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "referral_id"))
    private ReferralId referral;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private @Nullable MentorId mentor;

    private LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    private ContactKind kind;

    @Enumerated(EnumType.STRING)
    private Attendance attendance;

    private @Nullable Integer minutes;
    private @Nullable String note;
    private boolean referrerTold;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "logged_by"))
    private @Nullable UserId loggedBy;

    private Instant loggedAt;
    private @Nullable UUID entryId;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    Contact(ReferralId referral, PersonId person, LogContact command, @Nullable UUID entry, UserId by, Instant at) {
        this.id = ContactId.next();
        this.referral = referral;
        this.person = person;
        this.entryId = entry;
        this.loggedBy = by;
        this.loggedAt = at;
        write(command);
        registerEvent(new ContactEvent.Logged(
                id, person, "%s on %s: %s".formatted(kind.title(), heldOn, attendance.title())));
    }

    void correct(LogContact command) {
        LogContact before = written();
        write(command);
        registerEvent(new ContactEvent.Corrected(id, person, changes(before, command)));
    }

    private void write(LogContact command) {
        heldOn = command.heldOn();
        kind = command.kind();
        attendance = command.attendance();
        minutes = command.minutes();
        note = command.note();
        referrerTold = command.referrerTold();
        mentor = command.mentor();
    }

    LogContact written() {
        return new LogContact(heldOn, kind, attendance, minutes, note, referrerTold, mentor);
    }

    private static String changes(LogContact old, LogContact now) {
        return Stream.of(
                        change("day", old.heldOn(), now.heldOn()),
                        change("kind", old.kind().title(), now.kind().title()),
                        change(
                                "attendance",
                                old.attendance().title(),
                                now.attendance().title()),
                        change("minutes", old.minutes(), now.minutes()),
                        change("note", old.note(), now.note()),
                        change("referrer told", old.referrerTold(), now.referrerTold()),
                        change("mentor", old.mentor(), now.mentor()))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    private static Optional<String> change(String what, @Nullable Object old, @Nullable Object now) {
        return Objects.equals(old, now) ? Optional.empty() : Optional.of("%s: %s → %s".formatted(what, old, now));
    }

    /** Mentor and mentee spoke with each other. */
    boolean isTwoWay() {
        return kind.isWithMentee() && attendance.isPresent();
    }

    /** Mentor and mentee met. */
    boolean isAttendedMeeting() {
        return kind.isMeeting() && attendance.isPresent();
    }

    boolean isLoggedBy(UserId user) {
        return user.equals(loggedBy);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    ContactId id() {
        return id;
    }

    ReferralId referral() {
        return referral;
    }

    @Nullable
    MentorId mentor() {
        return mentor;
    }

    LocalDate heldOn() {
        return heldOn;
    }

    /** The referrer hears of it from us; an update was given to them already. */
    boolean isToldByLetter() {
        return referrerTold && kind != ContactKind.REFERRER_UPDATE;
    }

    boolean isAbsence() {
        return attendance.isAbsence();
    }

    boolean referrerTold() {
        return referrerTold;
    }

    Instant loggedAt() {
        return loggedAt;
    }

    @Nullable
    Long version() {
        return version;
    }
}
