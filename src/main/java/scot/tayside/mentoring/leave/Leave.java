package scot.tayside.mentoring.leave;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** Days, first and last included, on which a mentor meets nobody. */
@Entity
@Table(name = "mentor_leave")
class Leave extends AbstractAggregateRoot<Leave> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    private LocalDate firstDay;
    private LocalDate lastDay;
    private @Nullable String note;
    private boolean over;
    private @Nullable LocalDate cancelledOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "entered_by"))
    private UserId enteredBy;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Leave() {}

    Leave(MentorId mentor, LeaveDays days, UserId by) {
        this.id = UUID.randomUUID();
        this.mentor = mentor;
        this.firstDay = days.first();
        this.lastDay = days.last();
        this.note = days.note();
        this.enteredBy = by;
        tell("leave.entered", told());
    }

    void change(LeaveDays days, LocalDate today) {
        refuseOver(today);
        String before = told();
        firstDay = days.first();
        lastDay = days.last();
        note = days.note();
        tell("leave.changed", before + " → " + told());
    }

    void cancel(LocalDate today) {
        refuseOver(today);
        cancelledOn = today;
        tell("leave.cancelled", told());
    }

    /** Nothing more is asked about days that have gone by. */
    void pass() {
        over = true;
    }

    private void refuseOver(LocalDate today) {
        if (cancelledOn != null || lastDay.isBefore(today)) {
            throw new RuleViolation("leave.is-over");
        }
    }

    private String told() {
        return firstDay + " to " + lastDay;
    }

    private void tell(String action, String details) {
        registerEvent(new Audited.Fact(action, "mentor", mentor.toString(), null, details));
    }

    boolean isOf(MentorId other) {
        return mentor.equals(other);
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    UUID id() {
        return id;
    }
}
