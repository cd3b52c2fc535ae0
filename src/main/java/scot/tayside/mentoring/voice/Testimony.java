package scot.tayside.mentoring.voice;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.hibernate.annotations.Generated;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.shared.RuleViolation;

/** What somebody said of the service, with the consent to print it and the check that nobody can be recognised. */
@Entity
@Table(name = "voice")
class Testimony extends AbstractAggregateRoot<Testimony> {

    @EmbeddedId
    private VoiceId id;

    @Generated
    private String reference;

    @Enumerated(EnumType.STRING)
    private VoiceKind kind;

    @Enumerated(EnumType.STRING)
    private Speaker whose;

    private String words;
    private String source;

    @Enumerated(EnumType.STRING)
    private @Nullable LocalAuthority area;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "referral_id"))
    private @Nullable ReferralId referral;

    private LocalDate belongsFrom;
    private LocalDate belongsTo;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private @Nullable UserId writtenBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "edited_by"))
    private @Nullable UserId editedBy;

    private Instant writtenAt;

    private @Nullable LocalDate consentOn;
    private @Nullable LocalDate consentUntil;
    private @Nullable String consentNote;

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "voice_edition", joinColumns = @JoinColumn(name = "voice_id"))
    @Column(name = "edition")
    @Enumerated(EnumType.STRING)
    private Set<Audience> editions = EnumSet.noneOf(Audience.class);

    @ElementCollection(fetch = FetchType.EAGER)
    @Fetch(FetchMode.SUBSELECT)
    @CollectionTable(name = "voice_channel", joinColumns = @JoinColumn(name = "voice_id"))
    @Column(name = "channel")
    @Enumerated(EnumType.STRING)
    private Set<Channel> channels = EnumSet.noneOf(Channel.class);

    private @Nullable LocalDate withdrawnOn;
    private @Nullable String withdrawnReason;

    @Enumerated(EnumType.STRING)
    private @Nullable CheckResult checkResult;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "checked_by"))
    private @Nullable UserId checkedBy;

    private @Nullable LocalDate checkedOn;
    private @Nullable String checkRemark;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Testimony() {}

    /** Without an author where somebody wrote it themselves. */
    @SuppressWarnings("NullAway.Init")
    Testimony(WriteVoice command, @Nullable UserId author, Instant at) {
        this.id = VoiceId.next();
        this.writtenBy = author;
        this.writtenAt = at;
        write(command);
        moved("voice.written", kind.title());
    }

    /** New words, or another name beneath them, have not been checked by anybody. */
    void edit(WriteVoice command, UserId by) {
        boolean reworded = !words.equals(command.text()) || !source.equals(command.source());
        boolean voided = reworded && checkResult != null;
        write(command);
        if (reworded) {
            editedBy = by;
            checkResult = null;
            checkedBy = null;
            checkedOn = null;
            checkRemark = null;
        }
        moved("voice.changed", voided ? "the check no longer counts" : null);
    }

    private void write(WriteVoice command) {
        kind = command.kind();
        whose = command.whose();
        words = command.text();
        source = command.source();
        area = command.area();
        referral = command.referral();
        belongsFrom = command.period().firstDay();
        belongsTo = command.period().lastDay();
    }

    /** Consent is for good or gone: whoever withdrew it is asked anew, about new words. */
    void consent(GiveConsent command) {
        requireNotWithdrawn();
        consentOn = command.on();
        consentUntil = command.until();
        consentNote = command.note();
        editions.clear();
        editions.addAll(command.editions());
        channels.clear();
        channels.addAll(command.channels());
        moved(
                "voice.consented",
                "on %s until %s: %s; %s"
                        .formatted(
                                consentOn,
                                consentUntil == null ? "further notice" : consentUntil,
                                editions.stream().sorted().map(Audience::title).collect(Collectors.joining(", ")),
                                channels.stream().sorted().map(Channel::title).collect(Collectors.joining(", "))));
    }

    void withdraw(LocalDate on, String reason, @Nullable UUID person) {
        requireNotWithdrawn();
        withdrawnOn = on;
        withdrawnReason = reason;
        registerEvent(new VoiceEvent.Withdrawn(id, reference, person, "on %s: %s".formatted(on, reason)));
    }

    /** By somebody who neither wrote it down nor changed its words last. */
    void check(CheckVoice command) {
        requireNotWithdrawn();
        if (isBy(command.by())) {
            throw new RuleViolation("voice.own-words");
        }
        checkResult = command.result();
        checkedBy = command.by();
        checkedOn = command.on();
        checkRemark = command.remark();
        moved("voice.checked", command.result().title());
    }

    private void requireNotWithdrawn() {
        if (withdrawnOn != null) {
            throw new RuleViolation("voice.is-withdrawn", withdrawnOn);
        }
    }

    private void moved(String action, @Nullable String details) {
        registerEvent(new VoiceEvent.Moved(id, action, details));
    }

    boolean isBy(UserId user) {
        return user.equals(writtenBy) || user.equals(editedBy);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    Standing standing() {
        return new Standing(consentOn, consentUntil, editions, channels, withdrawnOn, checkResult);
    }

    Voice facts() {
        return new Voice(id, reference, kind, whose, words, source, area, new ReportingPeriod(belongsFrom, belongsTo));
    }

    VoiceId id() {
        return id;
    }

    Optional<ReferralId> referral() {
        return Optional.ofNullable(referral);
    }

    @Nullable
    Long version() {
        return version;
    }
}
