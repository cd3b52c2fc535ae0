package scot.tayside.mentoring.training;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.shared.RuleViolation;

/** Somebody's way through the peer mentoring award (CAPMS), complete with its last unit and never before (R27). */
@Entity
@Table(name = "capms_enrolment")
class Enrolment extends AbstractAggregateRoot<Enrolment> {

    static final int UNITS = 7;

    @EmbeddedId
    private EnrolmentId id;

    private UUID mentorId;
    private LocalDate enrolledOn;
    private int units;
    private @Nullable LocalDate completedOn;
    private @Nullable LocalDate certificateOn;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "capms_unit", joinColumns = @JoinColumn(name = "enrolment_id"))
    @MapKeyColumn(name = "unit")
    @Column(name = "reached_on")
    private Map<Integer, LocalDate> reached = new HashMap<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Enrolment() {}

    Enrolment(RecordEnrolment command) {
        this.id = EnrolmentId.next();
        this.mentorId = command.mentor();
        write(command);
        registerEvent(new EnrolmentEvent(id, "enrolment.recorded", told()));
    }

    /** The mentor stays whoever was enrolled. */
    void change(RecordEnrolment command) {
        String before = told();
        write(command);
        registerEvent(new EnrolmentEvent(id, "enrolment.changed", before + " → " + told()));
    }

    private void write(RecordEnrolment command) {
        LocalDate completed = command.completedOn();
        if ((command.units() == UNITS) != (completed != null)) {
            throw new RuleViolation("training.capms-completed");
        }
        if (completed != null && completed.isBefore(command.enrolledOn())) {
            throw new RuleViolation("training.capms-before-enrolled");
        }
        if (command.reached().size() > command.units()) {
            throw new RuleViolation("training.capms-too-few", command.reached().size());
        }
        if (command.reached().values().stream().anyMatch(day -> day.isBefore(command.enrolledOn()))) {
            throw new RuleViolation("training.capms-unit-before-enrolled");
        }
        LocalDate certificate = command.certificateOn();
        if (certificate != null && (completed == null || certificate.isBefore(completed))) {
            throw new RuleViolation("training.capms-certificate-first");
        }
        certificateOn = certificate;
        reached.keySet().retainAll(command.reached().keySet());
        reached.putAll(command.reached());
        enrolledOn = command.enrolledOn();
        units = command.units();
        completedOn = completed;
    }

    private String told() {
        return "enrolled on %s, %d of %d units".formatted(enrolledOn, units, UNITS);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    RecordEnrolment written() {
        return new RecordEnrolment(mentorId, enrolledOn, units, reached, completedOn, certificateOn);
    }

    EnrolmentId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
