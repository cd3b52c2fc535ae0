package scot.tayside.mentoring.leaver;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.shared.Audited;
import scot.tayside.mentoring.shared.RuleViolation;

/** The leaving of a mentor: planned for a day or done, and what was handed back. */
@Entity
@Table(name = "mentor_leaving")
class Leaving extends AbstractAggregateRoot<Leaving> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    private LocalDate leavesOn;
    private String reason;
    private boolean done;

    @Embedded
    private HandedBack handedBack = HandedBack.UNKNOWN;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Leaving() {}

    Leaving(MentorId mentor, LocalDate leavesOn, String reason) {
        this.mentor = mentor;
        this.leavesOn = leavesOn;
        this.reason = reason;
    }

    void plan(LocalDate day, String why) {
        if (done) {
            throw new RuleViolation("leaver.has-left", leavesOn);
        }
        leavesOn = day;
        reason = why;
        tell("leaver.planned", "from " + day);
    }

    void callOff() {
        if (done) {
            throw new RuleViolation("leaver.has-left", leavesOn);
        }
        tell("leaver.called-off", "from " + leavesOn);
    }

    /** Whatever was planned, this is the day and the reason it came to. */
    void happen(LocalDate day, String why) {
        leavesOn = day;
        reason = why;
        done = true;
    }

    void handBack(HandedBack what) {
        handedBack = what;
        tell("leaver.handed-back", what.told());
    }

    private void tell(String action, String details) {
        registerEvent(new Audited.Fact(action, "mentor", mentor.toString(), null, details));
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    MentorId mentor() {
        return mentor;
    }

    LocalDate leavesOn() {
        return leavesOn;
    }

    String reason() {
        return reason;
    }
}
