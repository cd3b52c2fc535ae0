package scot.tayside.mentoring.mentor;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.shared.RuleViolation;
import scot.tayside.mentoring.shared.Sex;
import scot.tayside.mentoring.shared.Unmet;

@Entity
class Mentor extends AbstractAggregateRoot<Mentor> {

    @EmbeddedId
    private MentorId id;

    private String firstName;
    private String lastName;

    @Enumerated(EnumType.STRING)
    private Sex sex;

    @Enumerated(EnumType.STRING)
    private MentorType type;

    @Enumerated(EnumType.STRING)
    private Organisation organisation;

    @Embedded
    private Reach reach = new Reach();

    private int caseloadLimit;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "user_id"))
    private @Nullable UserId account;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private @Nullable PersonId formerMentee;

    @Enumerated(EnumType.STRING)
    private MentorStatus status = MentorStatus.ENQUIRY;

    private @Nullable LocalDate statusOn;
    private @Nullable String statusReason;

    @ElementCollection
    @CollectionTable(name = "mentor_standing", joinColumns = @JoinColumn(name = "mentor_id"))
    private Set<Standing> standings = new HashSet<>();

    private @Nullable LocalDate enquiredOn;

    @Enumerated(EnumType.STRING)
    private @Nullable EnquirySource enquirySource;

    private @Nullable LocalDate recruitedOn;
    private @Nullable LocalDate clearedOn;
    private @Nullable LocalDate leftOn;

    @Embedded
    private @Nullable Checklist steps = Checklist.EMPTY;

    @Embedded
    private Pvg pvg = Pvg.TO_APPLY;

    @ElementCollection
    @CollectionTable(name = "non_association", joinColumns = @JoinColumn(name = "mentor_id"))
    private Set<NonAssociation> apart = new HashSet<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Mentor() {}

    @SuppressWarnings("NullAway.Init")
    Mentor(MentorDetails details, LocalDate today) {
        this.id = MentorId.next();
        this.statusOn = details.enquiredOn() == null ? today : details.enquiredOn();
        apply(details);
        registerEvent(
                new MentorEvent.Changed(id, "mentor.registered", details.type().title()));
    }

    MentorId id() {
        return id;
    }

    MentorStatus status() {
        return status;
    }

    boolean isAt(long expected) {
        return version != null && version == expected;
    }

    Clearance clearance() {
        return new Clearance(status, clearedOn, pvg);
    }

    void change(MentorDetails details) {
        apply(details);
        registerEvent(new MentorEvent.Changed(id, "mentor.changed", null));
    }

    private void apply(MentorDetails details) {
        firstName = details.firstName();
        lastName = details.lastName();
        sex = details.sex();
        type = details.type();
        organisation = details.organisation();
        reach.take(details);
        caseloadLimit = details.caseloadLimit();
        enquiredOn = details.enquiredOn();
        enquirySource = details.enquirySource();
        account = details.account();
        formerMentee = details.formerMentee();
    }

    void apply(LocalDate on) {
        moveTo(MentorStatus.APPLIED, on, null);
    }

    void interview(LocalDate on) {
        moveTo(MentorStatus.INTERVIEWED, on, null);
    }

    void recruit(LocalDate on) {
        moveTo(MentorStatus.RECRUITED, on, null);
        recruitedOn = on;
    }

    void startClearance(LocalDate on) {
        moveTo(MentorStatus.IN_CLEARANCE, on, null);
    }

    /** For the first time, or back from a rest or a suspension: what is recorded must bear it either way. */
    void clear(LocalDate on, boolean openCase) {
        var evidence = new ClearanceRule.Evidence(steps(), pvg, openCase);
        List<Unmet> lacking =
                clearedOn == null ? ClearanceRule.allUnmet(evidence, on) : ClearanceRule.unmetByACleared(evidence, on);
        lacking.stream().findFirst().ifPresent(unmet -> {
            throw new RuleViolation(unmet.code(), unmet.arguments().toArray());
        });
        moveTo(MentorStatus.CLEARED, on, null);
        clearedOn = clearedOn == null ? on : clearedOn;
    }

    void rest(LocalDate on, String reason) {
        moveTo(MentorStatus.UNAVAILABLE, on, reason);
    }

    void suspend(LocalDate on, String reason) {
        moveTo(MentorStatus.SUSPENDED, on, reason);
        loseClearance(on, status.title());
    }

    void leave(LocalDate on, String reason) {
        moveTo(MentorStatus.LEFT, on, reason);
        leftOn = on;
        registerEvent(new MentorEvent.Left(id, on, reason));
    }

    void withdraw(LocalDate on, String reason) {
        moveTo(MentorStatus.WITHDREW, on, reason);
    }

    void notSelect(LocalDate on, String reason) {
        moveTo(MentorStatus.NOT_SELECTED, on, reason);
    }

    private void moveTo(MentorStatus to, LocalDate on, @Nullable String reason) {
        if (!status.allows(to)) {
            throw new RuleViolation("mentor.cannot-move", status.title(), to.title());
        }
        if (statusOn != null && on.isBefore(statusOn)) {
            throw new RuleViolation("mentor.before-last-step", status.title(), statusOn);
        }
        registerEvent(new MentorEvent.Changed(id, "mentor.moved", status.title() + " → " + to.title()));
        status = to;
        statusOn = on;
        statusReason = reason;
        standings.add(new Standing(to, on));
    }

    void record(Checklist checked, Pvg standing, LocalDate today) {
        if (status.isCleared() && !checked.keeps(steps())) {
            throw new RuleViolation("mentor.step-removed");
        }
        boolean heldBefore = pvg.validOn(today);
        steps = checked;
        pvg = standing;
        registerEvent(new MentorEvent.Changed(id, "mentor.clearance-recorded", null));
        if (status.isCleared() && heldBefore && !pvg.validOn(today)) {
            loseClearance(today, "PVG: " + pvg.status().title());
        }
    }

    /** A step of the clearance is complete: what proves it is kept elsewhere. */
    void complete(UnaryOperator<Checklist> step) {
        steps = step.apply(steps());
        registerEvent(new MentorEvent.Changed(id, "mentor.clearance-recorded", null));
    }

    /** Writes down what has been true since the day after the last day of the membership. */
    void lapse(LocalDate today) {
        if (pvg.endedBefore(today)) {
            pvg = pvg.expired();
            loseClearance(today, "PVG: " + pvg.status().title());
        }
    }

    private void loseClearance(LocalDate on, String why) {
        registerEvent(new MentorEvent.ClearanceLost(id, on, why));
    }

    void setApart(NonAssociation from) {
        if (apart.stream().anyMatch(each -> each.person().equals(from.person()))) {
            throw new RuleViolation("mentor.already-apart");
        }
        apart.add(from);
        registerEvent(new MentorEvent.SetApart(id, from.person(), from.recordedOn()));
    }

    void allow(PersonId person) {
        if (!apart.removeIf(each -> each.person().equals(person))) {
            throw new NoSuchElementException("not set apart");
        }
        registerEvent(new MentorEvent.Allowed(id, person));
    }

    /** Where no step has a day yet, the database hands back no checklist at all. */
    private Checklist steps() {
        return steps == null ? Checklist.EMPTY : steps;
    }
}
