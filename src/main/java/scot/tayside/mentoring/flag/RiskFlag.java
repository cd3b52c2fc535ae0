package scot.tayside.mentoring.flag;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** A warning on somebody’s file: what it rests on, who answers for it, and by when it is looked at again (R26). */
@Entity
class RiskFlag extends AbstractAggregateRoot<RiskFlag> {

    static final int MONTHS_AHEAD = 6;

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private FlagKind kind;

    private String words;
    private String evidence;
    private String source;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "authorised_by"))
    private UserId authorisedBy;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_by"))
    private UserId setBy;

    private Instant setAt;
    private LocalDate reviewOn;
    private @Nullable LocalDate endedOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected RiskFlag() {}

    RiskFlag(UUID person, SetFlag command, UserId by, Instant at, LocalDate today) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.kind = command.kind();
        this.words = command.words();
        this.evidence = command.evidence();
        this.source = command.source();
        this.authorisedBy = command.authorisedBy();
        this.setBy = by;
        this.setAt = at;
        this.reviewOn = reviewable(command.reviewOn(), today);
        tell("safety.flag-set", kind.title() + ", review by " + reviewOn);
    }

    void renew(LocalDate next, LocalDate today) {
        requireStanding();
        String before = "review by " + reviewOn;
        reviewOn = reviewable(next, today);
        tell("safety.flag-reviewed", before + " → " + reviewOn);
    }

    void end(LocalDate today) {
        requireStanding();
        endedOn = today;
        tell("safety.flag-ended", kind.title());
    }

    private static LocalDate reviewable(LocalDate day, LocalDate today) {
        if (!day.isAfter(today) || day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            throw new RuleViolation("flag.review-within", today.plusMonths(MONTHS_AHEAD));
        }
        return day;
    }

    private void requireStanding() {
        if (endedOn != null) {
            throw new RuleViolation("flag.has-ended", endedOn);
        }
    }

    private void tell(String action, String details) {
        registerEvent(new Audited.Fact(action, "risk-flag", id.toString(), personId, details));
    }

    UUID id() {
        return id;
    }
}
