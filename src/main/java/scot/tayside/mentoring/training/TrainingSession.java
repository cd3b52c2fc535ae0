package scot.tayside.mentoring.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
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

/** A course or session for mentors, with the mentors who attended. */
@Entity
@Table(name = "training")
class TrainingSession extends AbstractAggregateRoot<TrainingSession> {

    @EmbeddedId
    private TrainingId id;

    private LocalDate heldOn;
    private String title;
    private @Nullable String course;
    private @Nullable String jointWith;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "training_attendance", joinColumns = @JoinColumn(name = "training_id"))
    @Column(name = "mentor_id")
    private Set<UUID> mentors = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected TrainingSession() {}

    TrainingSession(RecordTraining command) {
        this.id = TrainingId.next();
        write(command);
        registerEvent(new TrainingEvent(id, "training.recorded", told()));
    }

    void change(RecordTraining command) {
        String before = told();
        write(command);
        registerEvent(new TrainingEvent(id, "training.changed", before + " → " + told()));
    }

    private void write(RecordTraining command) {
        heldOn = command.heldOn();
        title = command.title();
        course = command.course();
        jointWith = command.jointWith();
        mentors.retainAll(command.mentors());
        mentors.addAll(command.mentors());
    }

    private String told() {
        return "%s on %s, attended by %d".formatted(title, heldOn, mentors.size());
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    RecordTraining written() {
        return new RecordTraining(heldOn, title, course, jointWith, mentors);
    }

    TrainingId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
