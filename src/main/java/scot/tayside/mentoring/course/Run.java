package scot.tayside.mentoring.course;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** One time a course is held: its places, who has one, and who came. */
@Entity
@Table(name = "course_run")
class Run extends AbstractAggregateRoot<Run> {

    @Id
    private UUID id;

    private UUID courseId;
    private LocalDate heldOn;
    private LocalDate lastDay;
    private String trainer;
    private String venue;
    private int places;
    private boolean registered;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "course_place", joinColumns = @JoinColumn(name = "run_id"))
    private Set<Place> taken = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Run() {}

    Run(UUID course, PlanRun command) {
        this.id = UUID.randomUUID();
        this.courseId = course;
        this.heldOn = command.heldOn();
        this.lastDay = command.lastDay();
        this.trainer = command.trainer();
        this.venue = command.venue();
        this.places = command.places();
        tell("course.run-planned", "from " + heldOn);
    }

    void enrol(UUID mentor, LocalDate today) {
        refuseRegistered();
        if (taken.stream().anyMatch(place -> place.mentorId().equals(mentor))) {
            throw new RuleViolation("course.enrolled-already");
        }
        if (taken.size() >= places) {
            throw new RuleViolation("course.full", places);
        }
        taken.add(new Place(mentor, today, null));
        tell("course.enrolled", null);
    }

    void withdraw(UUID mentor) {
        refuseRegistered();
        if (taken.removeIf(place -> place.mentorId().equals(mentor))) {
            tell("course.withdrawn", null);
        }
    }

    /** Who came, of those who had a place. */
    Set<UUID> register(Set<UUID> came, LocalDate today) {
        refuseRegistered();
        if (heldOn.isAfter(today)) {
            throw new RuleViolation("course.not-yet", heldOn);
        }
        taken = taken.stream()
                .map(place -> place.registered(came.contains(place.mentorId())))
                .collect(Collectors.toCollection(HashSet::new));
        registered = true;
        Set<UUID> attended =
                taken.stream().map(Place::mentorId).filter(came::contains).collect(Collectors.toSet());
        tell("course.registered", "%d of %d came".formatted(attended.size(), taken.size()));
        return attended;
    }

    private void refuseRegistered() {
        if (registered) {
            throw new RuleViolation("course.registered-already");
        }
    }

    private void tell(String action, @Nullable String details) {
        registerEvent(new Audited.Fact(action, "course", courseId.toString(), null, details));
    }

    UUID id() {
        return id;
    }

    UUID course() {
        return courseId;
    }

    LocalDate heldOn() {
        return heldOn;
    }
}
