package scot.tayside.mentoring.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.LocalAuthority;

/** A meeting with what was agreed at it, and what somebody is to do because of it. */
@Entity
@Table(name = "meeting")
class MinutedMeeting extends AbstractAggregateRoot<MinutedMeeting> {

    @EmbeddedId
    private MinutedMeetingId id;

    @Enumerated(EnumType.STRING)
    private MeetingKind kind;

    private LocalDate heldOn;
    private String title;

    @Enumerated(EnumType.STRING)
    private @Nullable LocalAuthority area;

    private String points;
    private @Nullable String minutes;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_attendance", joinColumns = @JoinColumn(name = "meeting_id"))
    @MapKeyColumn(name = "role")
    @MapKeyEnumerated(EnumType.STRING)
    @Column(name = "people")
    private Map<Attendees, Integer> attendance = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "meeting_partner", joinColumns = @JoinColumn(name = "meeting_id"))
    @Column(name = "partner_id")
    private Set<UUID> partners = new HashSet<>();

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "meeting_id", nullable = false, updatable = false)
    private List<MeetingAction> actions = new ArrayList<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MinutedMeeting() {}

    MinutedMeeting(Minute command, UserId by, Instant at) {
        this.id = MinutedMeetingId.next();
        write(command, by, at);
        registerEvent(new MeetingEvent(id, "meeting.written", told()));
    }

    void change(Minute command, UserId by, Instant at) {
        String before = told();
        write(command, by, at);
        registerEvent(new MeetingEvent(id, "meeting.changed", before + " → " + told()));
    }

    private void write(Minute command, UserId by, Instant at) {
        kind = command.kind();
        heldOn = command.heldOn();
        title = command.title();
        area = command.area();
        points = command.points();
        minutes = command.minutes();
        attendance.keySet().retainAll(command.attendance().keySet());
        attendance.putAll(command.attendance());
        partners.retainAll(command.partners());
        partners.addAll(command.partners());
        writtenBy = by;
        writtenAt = at;
    }

    void agree(String what, UUID owner, LocalDate dueOn) {
        actions.add(new MeetingAction(what, owner, dueOn));
        registerEvent(new MeetingEvent(id, "meeting.action-agreed", what + ", by " + dueOn));
    }

    void done(UUID action, LocalDate on, @Nullable String remark, UserId by) {
        MeetingAction found = actions.stream()
                .filter(each -> each.id().equals(action))
                .findAny()
                .orElseThrow(() -> new NoSuchElementException("no action " + action));
        found.done(on, remark, by);
        registerEvent(new MeetingEvent(id, "meeting.action-done", found.what()));
    }

    private String told() {
        return "%s of %s: %s, %d attended. %s"
                .formatted(kind.title(), heldOn, title, written().attended(), points);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    Minute written() {
        return new Minute(kind, heldOn, title, area, attendance, partners, points, minutes);
    }

    MinutedMeetingId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
