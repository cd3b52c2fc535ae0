package scot.tayside.mentoring.award;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Something mentees, mentors or the service were given for what they have done. */
@Entity
class Award extends AbstractAggregateRoot<Award> {

    @EmbeddedId
    private AwardId id;

    private LocalDate awardedOn;
    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable LocalAuthority area;

    private @Nullable UUID partnerId;
    private @Nullable String givenBy;
    private @Nullable String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "award_mentee", joinColumns = @JoinColumn(name = "award_id"))
    @Column(name = "person_id")
    private Set<UUID> mentees = new HashSet<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "award_mentor", joinColumns = @JoinColumn(name = "award_id"))
    @Column(name = "mentor_id")
    private Set<UUID> mentors = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Award() {}

    Award(GiveAward command) {
        this.id = AwardId.next();
        write(command);
        registerEvent(new AwardEvent(id, "award.recorded", told()));
    }

    void change(GiveAward command) {
        String before = told();
        write(command);
        registerEvent(new AwardEvent(id, "award.changed", before + " → " + told()));
    }

    private void write(GiveAward command) {
        awardedOn = command.awardedOn();
        title = command.title();
        area = command.area();
        partnerId = command.partnerId();
        givenBy = command.givenBy();
        note = command.note();
        mentees.retainAll(command.mentees());
        mentees.addAll(command.mentees());
        mentors.retainAll(command.mentors());
        mentors.addAll(command.mentors());
    }

    private String told() {
        return "%s on %s to %d mentees and %d mentors".formatted(title, awardedOn, mentees.size(), mentors.size());
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    GiveAward written() {
        return new GiveAward(awardedOn, title, area, partnerId, givenBy, note, mentees, mentors);
    }

    AwardId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
