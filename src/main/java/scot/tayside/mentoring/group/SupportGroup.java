package scot.tayside.mentoring.group;

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
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A group for mentees that meets again and again. */
@Entity
class SupportGroup extends AbstractAggregateRoot<SupportGroup> {

    @EmbeddedId
    private GroupId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private GroupKind kind;

    @Enumerated(EnumType.STRING)
    private LocalAuthority area;

    @Enumerated(EnumType.STRING)
    private Organisation organisation;

    private @Nullable UUID partnerId;
    private String place;

    @Enumerated(EnumType.STRING)
    private @Nullable DayOfWeek weekday;

    private LocalTime startsAt;
    private LocalTime endsAt;
    private LocalDate fromDay;
    private @Nullable LocalDate toDay;
    private @Nullable String about;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "group_facilitator", joinColumns = @JoinColumn(name = "group_id"))
    @Column(name = "user_id")
    private Set<UUID> facilitators = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected SupportGroup() {}

    SupportGroup(GroupKind kind, LocalAuthority area, Organisation organisation, DescribeGroup command) {
        this.id = GroupId.next();
        this.kind = kind;
        this.area = area;
        this.organisation = organisation;
        write(command);
        registerEvent(GroupEvent.of(id, "group.opened", told()));
    }

    void change(DescribeGroup command) {
        String before = told();
        write(command);
        registerEvent(GroupEvent.of(id, "group.changed", before + " → " + told()));
    }

    private void write(DescribeGroup command) {
        name = command.name();
        partnerId = command.partner();
        place = command.place();
        weekday = command.weekday();
        startsAt = command.startsAt();
        endsAt = command.endsAt();
        fromDay = command.fromDay();
        toDay = command.toDay();
        about = command.about();
        facilitators.retainAll(command.facilitators());
        facilitators.addAll(command.facilitators());
    }

    private String told() {
        return "%s, %s, %s to %s, %s–%s, led by %d"
                .formatted(name, place, fromDay, toDay == null ? "…" : toDay, startsAt, endsAt, facilitators.size());
    }

    boolean runsOn(LocalDate day) {
        return !day.isBefore(fromDay) && (toDay == null || !day.isAfter(toDay));
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    DescribeGroup written() {
        return new DescribeGroup(
                name, partnerId, place, weekday, startsAt, endsAt, fromDay, toDay, about, facilitators);
    }

    GroupId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
