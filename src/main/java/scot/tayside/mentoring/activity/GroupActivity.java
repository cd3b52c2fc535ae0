package scot.tayside.mentoring.activity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something the service did with a group: its day and its number of participants are always known (R35). */
@Entity
@Table(name = "activity")
class GroupActivity extends AbstractAggregateRoot<GroupActivity> {

    @EmbeddedId
    private ActivityId id;

    private LocalDate heldOn;
    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable LocalAuthority area;

    private int participants;
    private @Nullable UUID partnerId;
    private @Nullable String partner;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "activity_participant", joinColumns = @JoinColumn(name = "activity_id"))
    @Column(name = "person_id")
    private Set<UUID> mentees = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GroupActivity() {}

    GroupActivity(RecordActivity command) {
        this.id = ActivityId.next();
        write(command);
        registerEvent(new ActivityEvent(id, "activity.recorded", told()));
    }

    void change(RecordActivity command) {
        String before = told();
        write(command);
        registerEvent(new ActivityEvent(id, "activity.changed", before + " → " + told()));
    }

    private void write(RecordActivity command) {
        if (command.mentees().size() > command.participants()) {
            throw new RuleViolation("activity.more-mentees", command.mentees().size());
        }
        heldOn = command.heldOn();
        title = command.title();
        area = command.area();
        participants = command.participants();
        partnerId = command.partnerId();
        partner = command.partner();
        mentees.retainAll(command.mentees());
        mentees.addAll(command.mentees());
    }

    private String told() {
        return "%s on %s with %d participants".formatted(title, heldOn, participants);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    RecordActivity written() {
        return new RecordActivity(heldOn, title, area, participants, partnerId, partner, mentees);
    }

    ActivityId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
