package scot.tayside.mentoring.restriction;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** One person’s file, open to named people only until a manager lifts it. */
@Entity
class Restriction extends AbstractAggregateRoot<Restriction> {

    static final int MONTHS_AHEAD = 6;

    @Id
    private UUID id;

    private UUID personId;
    private String reason;
    private LocalDate restrictedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "restricted_by"))
    private UserId restrictedBy;

    private LocalDate reviewOn;
    private @Nullable LocalDate liftedOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "lifted_by"))
    private @Nullable UserId liftedBy;

    private @Nullable String liftReason;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "restriction_id", nullable = false, updatable = false)
    private List<NamedReader> readers = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Restriction() {}

    Restriction(UUID person, String reason, LocalDate reviewOn, UserId by, LocalDate today) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.reason = reason;
        this.restrictedOn = today;
        this.restrictedBy = by;
        this.reviewOn = reviewable(reviewOn, today);
        tell("restriction.set", "review by " + reviewOn);
    }

    /** @param named who that is, for the trail */
    void name(UserId user, String named, String why, UserId by, LocalDate today) {
        requireInForce();
        if (reader(user).isPresent()) {
            throw new RuleViolation("restriction.named-already", named);
        }
        readers.add(new NamedReader(user, why, by, today));
        tell("restriction.named", named + ": " + why);
    }

    /** @param managers those who may still sign in: one of them stays named */
    void remove(UserId user, String named, String why, List<UserId> managers, UserId by, LocalDate today) {
        requireInForce();
        NamedReader leaving = reader(user).orElseThrow(() -> new NoSuchElementException("not named: " + user));
        if (managers.stream()
                .noneMatch(manager -> !manager.equals(user) && reader(manager).isPresent())) {
            throw new RuleViolation("restriction.last-manager");
        }
        leaving.remove(why, by, today);
        tell("restriction.removed", named + ": " + why);
    }

    void review(LocalDate next, String remark, LocalDate today) {
        requireInForce();
        String before = "review by " + reviewOn;
        reviewOn = reviewable(next, today);
        tell("restriction.reviewed", before + " → " + reviewOn + ": " + remark);
    }

    void lift(String why, UserId by, LocalDate today) {
        requireInForce();
        liftedOn = today;
        liftedBy = by;
        liftReason = why;
        tell("restriction.lifted", why);
    }

    private Optional<NamedReader> reader(UserId user) {
        return readers.stream().filter(each -> each.is(user)).findFirst();
    }

    private static LocalDate reviewable(LocalDate day, LocalDate today) {
        if (!day.isAfter(today) || day.isAfter(today.plusMonths(MONTHS_AHEAD))) {
            throw new RuleViolation("restriction.review-within", today.plusMonths(MONTHS_AHEAD));
        }
        return day;
    }

    private void requireInForce() {
        if (liftedOn != null) {
            throw new RuleViolation("restriction.is-over", liftedOn);
        }
    }

    private void tell(String action, String details) {
        registerEvent(new Audited.Fact(action, "restriction", id.toString(), personId, details));
    }

    UUID id() {
        return id;
    }
}
