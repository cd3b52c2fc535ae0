package scot.tayside.mentoring.meeting;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.RuleViolation;

/** What somebody is to do by a day because of a meeting. */
@Entity
@Table(name = "meeting_action")
class MeetingAction {

    @Id
    private UUID id;

    private String what;
    private UUID owner;
    private LocalDate dueOn;
    private @Nullable LocalDate doneOn;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "done_by"))
    private @Nullable UserId doneBy;

    private @Nullable String remark;

    @SuppressWarnings("NullAway.Init")
    protected MeetingAction() {}

    MeetingAction(String what, UUID owner, LocalDate dueOn) {
        this.id = UUID.randomUUID();
        this.what = what;
        this.owner = owner;
        this.dueOn = dueOn;
    }

    void done(LocalDate on, @Nullable String came, UserId by) {
        if (doneOn != null) {
            throw new RuleViolation("meeting.done-already", doneOn);
        }
        doneOn = on;
        doneBy = by;
        remark = came;
    }

    UUID id() {
        return id;
    }

    String what() {
        return what;
    }
}
