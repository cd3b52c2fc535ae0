package scot.tayside.mentoring.cases;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.referral.ReferralEvent;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.shared.RuleViolation;

/** One mentee's support, from engagement to closure, with its pauses. */
@Entity
class MenteeCase extends AbstractAggregateRoot<MenteeCase> {

    private static final int REOPENING_DAYS = 14;

    @EmbeddedId
    private CaseId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "referral_id"))
    private ReferralId referral;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "person_id"))
    private PersonId person;

    @Enumerated(EnumType.STRING)
    private Service service;

    @Enumerated(EnumType.STRING)
    private LocalAuthority area;

    private LocalDate openedOn;
    private @Nullable LocalDate agreementSignedOn;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    private @Nullable ExitType exitType;

    private @Nullable String exitReason;
    private @Nullable String exitNote;
    private @Nullable String noExitReviewReason;
    private @Nullable String orderResult;
    private @Nullable LocalDate jointMeetingWaivedOn;
    private @Nullable String jointMeetingWaiver;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "case_id", nullable = false, updatable = false)
    @OrderBy("fromDay")
    private List<CasePause> pauses = new ArrayList<>();

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected MenteeCase() {}

    private MenteeCase(ReferralEvent.Engaged engagement) {
        this.id = CaseId.next();
        this.referral = engagement.referral();
        this.person = engagement.person();
        this.service = engagement.service();
        this.area = engagement.area();
        this.openedOn = engagement.engagedOn();
        this.agreementSignedOn = engagement.agreementSignedOn();
        this.status = CaseStatus.ASSESSMENT;
    }

    static MenteeCase open(ReferralEvent.Engaged engagement) {
        MenteeCase mentee = new MenteeCase(engagement);
        mentee.moved("cases.opened", "opened on " + mentee.openedOn);
        return mentee;
    }

    CaseFacts facts() {
        return new CaseFacts(id, referral, person, service, area, openedOn, status, closedOn);
    }

    /** A later assessment changes nothing: the case is at work already. */
    void assessed(LocalDate on) {
        if (status == CaseStatus.ASSESSMENT) {
            moveTo(CaseStatus.ACTIVE);
            moved("cases.assessed", "assessed on " + on);
        }
    }

    void pause(LocalDate from, PauseReason reason) {
        requireNotBefore(openedOn, from, "cases.before-opening");
        if (pauses.stream()
                .anyMatch(pause -> pause.covers(from) || pause.fromDay().isAfter(from))) {
            throw new RuleViolation("cases.pause-overlaps");
        }
        moveTo(CaseStatus.PAUSED);
        pauses.add(new CasePause(from, reason));
        registerEvent(new CaseEvent.Paused(id, person, from, "from %s: %s".formatted(from, reason.title())));
    }

    /** Work goes on that day; the day before was the last of the pause. */
    void resume(LocalDate on) {
        CasePause pause = pauseThatLasts().orElseThrow(() -> refusedMove(CaseStatus.ACTIVE));
        if (!on.isAfter(pause.fromDay())) {
            throw new RuleViolation("cases.resumed-too-early", pause.fromDay());
        }
        moveTo(CaseStatus.ACTIVE);
        pause.endOn(on.minusDays(1));
        registerEvent(new CaseEvent.Resumed(
                id, person, on, "paused from %s to %s".formatted(pause.fromDay(), on.minusDays(1))));
    }

    void close(CloseCase command) {
        LocalDate on = command.on();
        requireNotBefore(openedOn, on, "cases.before-opening");
        Optional<CasePause> pause = pauseThatLasts();
        pause.ifPresent(lasting -> requireNotBefore(lasting.fromDay(), on, "cases.before-pause"));
        moveTo(CaseStatus.CLOSED);
        pause.ifPresent(lasting -> lasting.endOn(on));
        closedOn = on;
        exitType = command.reason().type();
        exitReason = command.reason().name();
        exitNote = command.note();
        orderResult = command.orderResult().name();
        noExitReviewReason = command.noExitReviewReason();
        registerEvent(new CaseEvent.Closed(id, person, on, "closed on %s: %s, %s".formatted(on, exitType, exitReason)));
    }

    static boolean mayReopen(@Nullable LocalDate closedOn, LocalDate today) {
        return closedOn != null && !today.isAfter(closedOn.plusDays(REOPENING_DAYS));
    }

    /** What was said of the ending goes; the audit trail keeps it. */
    void reopen(boolean assessed, LocalDate today) {
        LocalDate closed = Optional.ofNullable(closedOn).orElseThrow(() -> refusedMove(CaseStatus.ACTIVE));
        if (!mayReopen(closed, today)) {
            throw new RuleViolation("cases.too-late-to-reopen", closed.plusDays(REOPENING_DAYS));
        }
        registerEvent(new CaseEvent.Reopened(
                id, person, "had been closed on %s: %s, %s".formatted(closed, exitType, exitReason)));
        moveTo(assessed ? CaseStatus.ACTIVE : CaseStatus.ASSESSMENT);
        closedOn = null;
        exitType = null;
        exitReason = null;
        exitNote = null;
        orderResult = null;
        noExitReviewReason = null;
    }

    /** There will be no joint meeting of social worker, mentor and mentee. */
    void waiveJointMeeting(String reason, LocalDate today) {
        requireOpen();
        jointMeetingWaivedOn = today;
        jointMeetingWaiver = reason;
        moved("cases.joint-meeting-waived", reason);
    }

    private void requireOpen() {
        if (status == CaseStatus.CLOSED) {
            throw new RuleViolation("cases.is-closed-already");
        }
    }

    private Optional<CasePause> pauseThatLasts() {
        return pauses.stream().filter(CasePause::lasts).findFirst();
    }

    private void moveTo(CaseStatus to) {
        if (!status.allows(to)) {
            throw refusedMove(to);
        }
        status = to;
    }

    private RuleViolation refusedMove(CaseStatus to) {
        return new RuleViolation("cases.cannot-move", status.title(), to.title());
    }

    private void moved(String action, String details) {
        registerEvent(new CaseEvent.Moved(id, person, action, details));
    }

    private static void requireNotBefore(LocalDate earliest, LocalDate day, String code) {
        if (day.isBefore(earliest)) {
            throw new RuleViolation(code, earliest);
        }
    }
}
