package scot.tayside.mentoring.training;

import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
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
        return new RecordEnrolment(mentorId, enrolledOn, units, completedOn);
    }

    EnrolmentId id() {
        return id;
    }

    @Nullable
    Long version() {
        return version;
    }
}
