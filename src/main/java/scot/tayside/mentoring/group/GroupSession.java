package scot.tayside.mentoring.group;

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
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.RuleViolation;

/** A meeting of a group: planned, held with its register, or called off. */
@Entity
class GroupSession extends AbstractAggregateRoot<GroupSession> {

    @EmbeddedId
    private SessionId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private GroupId group;

    @Embedded
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    private SessionStatus status;

    private @Nullable String reason;
    private @Nullable Integer guests;
    private @Nullable String note;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "group_attendance", joinColumns = @JoinColumn(name = "session_id"))
    @MapKeyColumn(name = "person_id")
    @Column(name = "mark")
    @Enumerated(EnumType.STRING)
    private Map<UUID, Mark> marks = new HashMap<>();

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "group_session_leader", joinColumns = @JoinColumn(name = "session_id"))
    @Column(name = "user_id")
    private Set<UUID> leaders = new HashSet<>();

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "written_by"))
    private UserId writtenBy;

    private Instant writtenAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GroupSession() {}

    GroupSession(GroupId group, Meeting meeting, UserId by, Instant at) {
        this.id = SessionId.next();
        this.group = group;
        this.meeting = meeting;
        this.status = SessionStatus.PLANNED;
        written(by, at);
        registerEvent(GroupEvent.of(id, "group.session-planned", meeting.told()));
    }

    void move(Meeting to, UserId by, Instant at) {
        if (status != SessionStatus.PLANNED) {
            throw new RuleViolation("group.session-not-planned", status.title());
        }
        String before = meeting.told();
        meeting = to;
        written(by, at);
        registerEvent(GroupEvent.of(id, "group.session-moved", before + " → " + to.told()));
    }

    /** The first register holds the session; every later one puts it right and says why. */
    void register(Register command, LocalDate today, UserId by, Instant at) {
        if (meeting.day().isAfter(today)) {
            throw new RuleViolation("group.session-to-come", meeting.day());
        }
        boolean correction = status == SessionStatus.HELD;
        String before = told();
        moveTo(SessionStatus.HELD);
        marks.keySet().retainAll(command.marks().keySet());
        marks.putAll(command.marks());
        leaders.retainAll(command.leaders());
        leaders.addAll(command.leaders());
        guests = command.guests();
        note = command.note();
        written(by, at);
        registerEvent(GroupEvent.of(
                id,
                correction ? "group.register-corrected" : "group.register-written",
                correction ? "%s → %s: %s".formatted(before, told(), command.why()) : told()));
    }

    /** Whoever was marked as there is so no more: it was not held. */
    void callOff(String why, UserId by, Instant at) {
        moveTo(SessionStatus.CALLED_OFF);
        reason = why;
        guests = null;
        marks.clear();
        leaders.clear();
        written(by, at);
        registerEvent(GroupEvent.of(id, "group.session-called-off", meeting.told() + ": " + why));
    }

    void reinstate(UserId by, Instant at) {
        moveTo(SessionStatus.PLANNED);
        reason = null;
        written(by, at);
        registerEvent(GroupEvent.of(id, "group.session-reinstated", meeting.told()));
    }

    private void moveTo(SessionStatus to) {
        if (!status.allows(to)) {
            throw new RuleViolation("group.session-cannot", status.title(), to.title());
        }
        status = to;
    }

    private void written(UserId by, Instant at) {
        writtenBy = by;
        writtenAt = at;
    }

    private String told() {
        long came = marks.values().stream().filter(Mark.ATTENDED::equals).count();
        return "%s: %d of %d members and %d guests"
                .formatted(meeting.told(), came, marks.size(), guests == null ? 0 : guests);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    Map<UUID, Mark> marks() {
        return Map.copyOf(marks);
    }

    Set<UUID> leaders() {
        return Set.copyOf(leaders);
    }

    Meeting meeting() {
        return meeting;
    }

    SessionStatus status() {
        return status;
    }

    @Nullable
    Integer guests() {
        return guests;
    }

    @Nullable
    String note() {
        return note;
    }

    GroupId group() {
        return group;
    }

    SessionId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
