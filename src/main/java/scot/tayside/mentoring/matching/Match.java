package scot.tayside.mentoring.matching;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.Clearance;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.RuleViolation;

@Entity
@Table(name = "mentor_match")
class Match extends AbstractAggregateRoot<Match> {

    @EmbeddedId
    private MatchId id;

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
    private MatchKind kind;

    @Enumerated(EnumType.STRING)
    private MatchStatus status = MatchStatus.PROPOSED;

    private @Nullable LocalDate proposedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "proposed_by"))
    private @Nullable UserId proposedBy;

    @Embedded
    @AttributeOverride(name = "on", column = @Column(name = "mentee_agreed_on"))
    @AttributeOverride(name = "by", column = @Column(name = "mentee_answer_by"))
    private @Nullable Answer menteesYes;

    @Embedded
    @AttributeOverride(name = "on", column = @Column(name = "mentor_agreed_on"))
    @AttributeOverride(name = "by", column = @Column(name = "mentor_answer_by"))
    private @Nullable Answer mentorsYes;

    private @Nullable LocalDate agreedOn;
    private @Nullable LocalDate startedOn;
    private @Nullable LocalDate pausedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Reason pauseReason;

    private @Nullable LocalDate endedOn;
    private @Nullable String endReason;
    private @Nullable LocalDate declinedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable Party declinedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "declined_recorded_by"))
    private @Nullable UserId declinedRecordedBy;

    @Embedded
    private @Nullable Farewell farewell;

    private @Nullable String note;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Match() {}

    Match(ReferralId referral, PersonId person, MentorId mentor, MatchKind kind, LocalDate on, UserId by) {
        this.id = MatchId.next();
        this.referral = referral;
        this.person = person;
        this.mentor = mentor;
        this.kind = kind;
        this.proposedOn = on;
        this.proposedBy = by;
        registerEvent(new MatchEvent.Moved(id, person, "matching.proposed", kind.title()));
    }

    MatchId id() {
        return id;
    }

    ReferralId referral() {
        return referral;
    }

    MentorId mentor() {
        return mentor;
    }

    boolean isBefriending() {
        return kind == MatchKind.BEFRIENDING;
    }

    MatchKind kind() {
        return kind;
    }

    MatchStatus status() {
        return status;
    }

    /** One of the two says yes; with the yes of both it is agreed, on the later day. */
    void accept(Party who, Answer yes, Clearance clearance) {
        notBefore(yes.on(), proposedOn);
        refuseUncleared(yes.on(), clearance);
        if (!status.allows(MatchStatus.AGREED)) {
            throw new RuleViolation("matching.cannot-move", status.title(), MatchStatus.AGREED.title());
        }
        if (hasAccepted(who)) {
            throw new RuleViolation("matching.answered-already", who.title());
        }
        if (who == Party.MENTEE) {
            menteesYes = yes;
        } else {
            mentorsYes = yes;
        }
        registerEvent(new MatchEvent.Moved(id, person, "matching.accepted", who.title()));
        if (menteesYes != null && mentorsYes != null) {
            moveTo(MatchStatus.AGREED, null);
            agreedOn = latest(menteesYes.on(), mentorsYes.on());
        }
    }

    /** Nobody says yes for both of them at once but they themselves: the coordinator has no yes. */
    private boolean hasAccepted(Party who) {
        return switch (who) {
            case MENTEE -> menteesYes != null;
            case MENTOR -> mentorsYes != null;
            case COORDINATOR -> throw new IllegalArgumentException("a coordinator does not agree for anybody");
        };
    }

    void decline(Party by, Reason reason, @Nullable String why, LocalDate on, @Nullable UserId recordedBy) {
        notBefore(on, latest(proposedOn, agreedOn));
        moveTo(MatchStatus.DECLINED, by.title() + ": " + reason.title());
        declinedBy = by;
        declinedRecordedBy = recordedBy;
        declinedOn = on;
        endReason = reason.name();
        note = why;
    }

    /** The first meeting they both came to; without a mentor cleared that day it does not count as a beginning (R19). */
    void meet(LocalDate on, Clearance clearance) {
        if (status != MatchStatus.AGREED || (proposedOn != null && on.isBefore(proposedOn))) {
            return;
        }
        if (!clearance.holdsOn(on)) {
            notBegun(on);
            return;
        }
        moveTo(MatchStatus.ACTIVE, null);
        startedOn = on;
    }

    /** They met on a day on which what they do together may not begin. */
    void notBegun(LocalDate on) {
        registerEvent(new MatchEvent.Moved(id, person, "matching.not-started", "met on " + on));
    }

    void pause(Reason reason, LocalDate on) {
        notBefore(on, startedOn);
        moveTo(MatchStatus.PAUSED, reason.title());
        pausedOn = on;
        pauseReason = reason;
    }

    /** From that day, or from the first day if that is later: what forces the pause may be dated before it. */
    void rest(Reason reason, LocalDate on) {
        pause(reason, startedOn != null && on.isBefore(startedOn) ? startedOn : on);
    }

    /** Mentor and mentee turn out to be listed apart: what has begun stops, what has not does not begin. */
    void part(LocalDate on) {
        switch (status) {
            case PROPOSED, AGREED -> decline(Party.COORDINATOR, Reason.SET_APART, null, on, null);
            case ACTIVE -> rest(Reason.SET_APART, on);
            case PAUSED -> pauseReason = Reason.SET_APART;
            case ENDED, DECLINED -> {}
        }
    }

    /** The referral has ended: what was proposed does not begin, and what had begun is over. */
    void endWithReferral(LocalDate on) {
        switch (status) {
            case PROPOSED, AGREED -> decline(Party.COORDINATOR, Reason.REFERRAL_ENDED, null, on, null);
            case ACTIVE, PAUSED -> end(on, Reason.REFERRAL_ENDED, null, null);
            case ENDED, DECLINED -> {}
        }
    }

    /** The mentor has left, on a day that may lie before the last one recorded. */
    void endWithMentor(LocalDate on) {
        LocalDate last = latest(latest(proposedOn, agreedOn), latest(startedOn, pausedOn));
        LocalDate day = last != null && on.isBefore(last) ? last : on;
        switch (status) {
            case PROPOSED, AGREED -> decline(Party.MENTOR, Reason.MENTOR_LEFT, null, day, null);
            case ACTIVE, PAUSED -> end(day, Reason.MENTOR_LEFT, null, null);
            case ENDED, DECLINED -> {}
        }
    }

    void resume(LocalDate on, Clearance clearance) {
        notBefore(on, pausedOn);
        refuseUncleared(on, clearance);
        moveTo(MatchStatus.ACTIVE, null);
        pausedOn = null;
        pauseReason = null;
    }

    void end(LocalDate on, Reason reason, @Nullable Farewell parting, @Nullable String said) {
        notBefore(on, latest(startedOn, pausedOn));
        moveTo(MatchStatus.ENDED, reason.title());
        endedOn = on;
        endReason = reason.name();
        farewell = parting;
        note = said;
    }

    private void moveTo(MatchStatus to, @Nullable String details) {
        if (!status.allows(to)) {
            throw new RuleViolation("matching.cannot-move", status.title(), to.title());
        }
        status = to;
        registerEvent(new MatchEvent.Moved(id, person, "matching." + to.action(), details));
    }

    private static void refuseUncleared(LocalDate on, Clearance clearance) {
        clearance.unmetOn(on).stream().findFirst().ifPresent(unmet -> {
            throw new RuleViolation(unmet.code(), unmet.arguments().toArray());
        });
    }

    private static void notBefore(LocalDate day, @Nullable LocalDate earliest) {
        if (earliest != null && day.isBefore(earliest)) {
            throw new RuleViolation("matching.too-early", earliest);
        }
    }

    private static @Nullable LocalDate latest(@Nullable LocalDate one, @Nullable LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }
}
