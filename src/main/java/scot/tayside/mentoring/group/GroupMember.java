package scot.tayside.mentoring.group;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.shared.RuleViolation;

/** A mentee who belongs, or belonged, to a group. */
@Entity
@Table(name = "group_member")
class GroupMember extends AbstractAggregateRoot<GroupMember> {

    @Id
    private UUID id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "group_id"))
    private GroupId group;

    private UUID personId;
    private UUID referralId;
    private LocalDate fromDay;
    private @Nullable LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private @Nullable LeaveReason reason;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "added_by"))
    private UserId addedBy;

    private Instant addedAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected GroupMember() {}

    GroupMember(GroupId group, Candidate who, LocalDate from, UserId by, Instant at) {
        this.id = UUID.randomUUID();
        this.group = group;
        this.personId = who.personId();
        this.referralId = who.referralId();
        this.fromDay = from;
        this.addedBy = by;
        this.addedAt = at;
        registerEvent(GroupEvent.ofMember(group, personId, "group.joined", "from " + from));
    }

    void leave(LocalDate on, LeaveReason why) {
        if (toDay != null) {
            throw new RuleViolation("group.left-already", toDay);
        }
        if (on.isBefore(fromDay)) {
            throw new RuleViolation("group.left-before-joining", fromDay);
        }
        toDay = on;
        reason = why;
        registerEvent(GroupEvent.ofMember(group, personId, "group.left", on + ", " + why.title()));
    }

    GroupId group() {
        return group;
    }
}
