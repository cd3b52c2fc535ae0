package scot.tayside.mentoring.placement;

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
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.referral.ReferralFacts;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** Somebody placed somewhere, from one day to another. */
@Entity
@Table(name = "placement_stay")
class Stay extends AbstractAggregateRoot<Stay> {

    @EmbeddedId
    private StayId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "place_id"))
    private PlaceId place;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "referral_id"))
    private ReferralId referral;

    private LocalDate fromDay;
    private @Nullable LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    private @Nullable String endWord;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Stay() {}

    Stay(Place place, ReferralId referral, UUID person, LocalDate from) {
        this.id = StayId.next();
        this.place = place.id();
        this.referral = referral;
        this.fromDay = from;
        tell("placement.placed", person, "from " + from);
    }

    void end(LocalDate on, EndReason reason, @Nullable String word, ReferralFacts facts) {
        if (toDay != null) {
            throw new RuleViolation("placement.ended-already", toDay);
        }
        if (on.isBefore(fromDay)) {
            throw new RuleViolation("placement.before-beginning", fromDay);
        }
        toDay = on;
        endReason = reason;
        endWord = word;
        tell("placement.ended", facts.person().value(), "%s on %s".formatted(reason.title(), on));
    }

    boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    PlaceId place() {
        return place;
    }

    ReferralId referral() {
        return referral;
    }

    @Nullable
    Long version() {
        return version;
    }

    private void tell(String action, UUID person, String details) {
        registerEvent(new Audited.Fact(action, "stay", id.toString(), person, details));
    }
}
