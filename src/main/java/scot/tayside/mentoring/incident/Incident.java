package scot.tayside.mentoring.incident;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

/** Something that went wrong, or nearly: what happened, when, where, to whom, and what followed. */
@Entity
class Incident extends AbstractAggregateRoot<Incident> {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private IncidentKind kind;

    private LocalDate happenedOn;
    private @Nullable LocalTime happenedAt;
    private String place;

    @Enumerated(EnumType.STRING)
    private LocalAuthority area;

    @Enumerated(EnumType.STRING)
    private Concerned concerned;

    private String whom;
    private @Nullable UUID personId;
    private String words;
    private @Nullable String followUp;
    private @Nullable LocalDate followUpOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "recorded_by"))
    private UserId recordedBy;

    private Instant recordedAt;
    private LocalDate recordedOn;
    private @Nullable LocalDate closedOn;

    @OneToMany(cascade = CascadeType.ALL, fetch = FetchType.EAGER)
    @JoinColumn(name = "incident_id", nullable = false, updatable = false)
    private List<IncidentAction> actions = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Incident() {}

    Incident(@Nullable UUID person, RecordIncident command, UserId by, Instant at, LocalDate today) {
        this.id = UUID.randomUUID();
        this.personId = person;
        this.kind = command.kind();
        this.happenedOn = command.happenedOn();
        this.happenedAt = command.happenedAt();
        this.place = command.place();
        this.area = command.area();
        this.concerned = command.concerned();
        this.whom = command.whom();
        this.words = command.words();
        this.followUp = command.followUp();
        this.followUpOn = command.followUpOn();
        this.recordedBy = by;
        this.recordedAt = at;
        this.recordedOn = today;
        tell("safety.incident-recorded");
    }

    void add() {
        tell("safety.incident-added");
    }

    void ask(String what, UserId owner, LocalDate dueOn, UserId by, LocalDate today) {
        requireOpen();
        actions.add(new IncidentAction(what, owner, dueOn, by, today));
        tell("incident.action-set");
    }

    void done(UUID action, String how, UserId by, LocalDate today) {
        actions.stream()
                .filter(each -> each.is(action))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no action " + action))
                .done(how, by, today);
        tell("incident.action-done");
    }

    void close(LocalDate today) {
        requireOpen();
        if (actions.stream().anyMatch(IncidentAction::isOpen)) {
            throw new RuleViolation("incident.actions-open");
        }
        closedOn = today;
        tell("safety.incident-closed");
    }

    private void requireOpen() {
        if (closedOn != null) {
            throw new RuleViolation("incident.closed-already", closedOn);
        }
    }

    private void tell(String action) {
        registerEvent(new Audited.Fact(action, "incident", id.toString(), personId, kind.title()));
    }

    UUID id() {
        return id;
    }
}
