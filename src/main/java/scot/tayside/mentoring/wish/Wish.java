package scot.tayside.mentoring.wish;

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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.Slot;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.Audited;

/** What the person of one referral looks for. */
@Entity
@Table(name = "match_wish")
class Wish extends AbstractAggregateRoot<Wish> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "referral_id"))
    private ReferralId id;

    private @Nullable String languages;
    private @Nullable String interests;
    private @Nullable String place;

    @ElementCollection
    @CollectionTable(name = "match_wish_slot", joinColumns = @JoinColumn(name = "referral_id"))
    @Column(name = "slot")
    @Enumerated(EnumType.STRING)
    private Set<Slot> slots = EnumSet.noneOf(Slot.class);

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private LocalDate writtenOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Wish() {}

    @SuppressWarnings("NullAway.Init")
    Wish(ReferralId referral) {
        this.id = referral;
    }

    void write(WishForm wished, PersonId person, UserId by, LocalDate today) {
        languages = wished.languages;
        interests = wished.interests;
        place = wished.place;
        slots.retainAll(wished.slots);
        slots.addAll(wished.slots);
        writtenBy = by;
        writtenOn = today;
        registerEvent(new Audited.Fact("wish.written", "referral", id.toString(), person.value(), null));
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }
}
