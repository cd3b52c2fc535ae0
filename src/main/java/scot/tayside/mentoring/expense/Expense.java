package scot.tayside.mentoring.expense;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.shared.RuleViolation;

/** What a mentor has spent for the service and claims back. */
@Entity
class Expense extends AbstractAggregateRoot<Expense> {

    @EmbeddedId
    private ExpenseId id;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "mentor_id"))
    private MentorId mentor;

    private LocalDate day;

    @Enumerated(EnumType.STRING)
    private ExpenseKind kind;

    private @Nullable String journeyFrom;
    private @Nullable String journeyTo;
    private @Nullable BigDecimal miles;

    @Embedded
    private Money amount;

    private @Nullable String note;

    @Enumerated(EnumType.STRING)
    private ExpenseStatus status;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "claimed_by"))
    private UserId claimedBy;

    private Instant claimedAt;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "decided_by"))
    private @Nullable UserId decidedBy;

    private @Nullable LocalDate decidedOn;
    private @Nullable String returnReason;
    private @Nullable LocalDate paidOn;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init")
    protected Expense() {}

    Expense(MentorId mentor, Claim claim, UserId by, Instant at) {
        this.id = ExpenseId.next();
        this.mentor = mentor;
        this.status = ExpenseStatus.CLAIMED;
        write(claim, by, at);
        told("claimed", told(claim));
    }

    /** Put right before it is approved, and with that claimed again. */
    void claimAgain(Claim claim, UserId by, Instant at) {
        String before = told(written());
        moveTo(ExpenseStatus.CLAIMED);
        write(claim, by, at);
        told("changed", before + " → " + told(claim));
    }

    void approve(UserId by, LocalDate today) {
        decide(ExpenseStatus.APPROVED, by, today);
        told("approved", amount.toString());
    }

    void giveBack(String reason, UserId by, LocalDate today) {
        decide(ExpenseStatus.RETURNED, by, today);
        returnReason = reason;
        told("returned", reason);
    }

    void withdraw() {
        moveTo(ExpenseStatus.WITHDRAWN);
        told("withdrawn", amount.toString());
    }

    void pay(LocalDate on) {
        moveTo(ExpenseStatus.PAID);
        paidOn = on;
        told("paid", "%s on %s".formatted(amount, on));
    }

    private void decide(ExpenseStatus to, UserId by, LocalDate today) {
        if (by.equals(claimedBy)) {
            throw new RuleViolation("expense.own-claim");
        }
        moveTo(to);
        decidedBy = by;
        decidedOn = today;
    }

    private void moveTo(ExpenseStatus to) {
        if (!status.next().contains(to)) {
            throw new RuleViolation("expense.cannot-move", status.title());
        }
        status = to;
    }

    private void write(Claim claim, UserId by, Instant at) {
        day = claim.day();
        kind = claim.kind();
        journeyFrom = claim.from();
        journeyTo = claim.to();
        miles = claim.miles();
        amount = claim.amount();
        note = claim.note();
        claimedBy = by;
        claimedAt = at;
    }

    Claim written() {
        return new Claim(day, kind, journeyFrom, journeyTo, miles, amount, note);
    }

    private static String told(Claim claim) {
        String distance = claim.miles() == null
                ? ""
                : ", %s miles".formatted(claim.miles().toPlainString());
        return "%s of %s%s: %s".formatted(claim.kind().title(), claim.day(), distance, claim.amount());
    }

    private void told(String action, String details) {
        registerEvent(new ExpenseEvent(id, "expense." + action, details));
    }

    boolean isAt(@Nullable Long expected) {
        return Objects.equals(version, expected);
    }

    ExpenseId id() {
        return id;
    }

    MentorId mentor() {
        return mentor;
    }

    ExpenseStatus status() {
        return status;
    }

    @Nullable
    Long version() {
        return version;
    }
}
