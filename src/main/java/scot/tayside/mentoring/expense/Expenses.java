package scot.tayside.mentoring.expense;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mail.Mail;
import scot.tayside.mentoring.mail.Mails;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.shared.RuleViolation;

/** All claims and the rates for miles. */
@Service
@Transactional
class Expenses {

    private final ExpenseRepository expenses;
    private final MileageRateRepository rates;
    private final ExpenseQueries queries;
    private final Mentors mentors;
    private final Mails mails;
    private final Clock clock;

    Expenses(
            ExpenseRepository expenses,
            MileageRateRepository rates,
            ExpenseQueries queries,
            Mentors mentors,
            Mails mails,
            Clock clock) {
        this.expenses = expenses;
        this.rates = rates;
        this.queries = queries;
        this.mentors = mentors;
        this.mails = mails;
        this.clock = clock;
    }

    ExpenseId claim(Claim claim, Viewer viewer) {
        return expenses.save(new Expense(claimant(viewer), claim, viewer.id(), clock.instant()))
                .id();
    }

    void claimAgain(ExpenseId id, @Nullable Long version, Claim claim, Viewer viewer) {
        Expense expense = own(id, viewer);
        if (!expense.isAt(version)) {
            throw new OptimisticLockingFailureException("the claim was changed meanwhile");
        }
        expense.claimAgain(claim, viewer.id(), clock.instant());
        expenses.save(expense);
    }

    void withdraw(ExpenseId id, Viewer viewer) {
        Expense expense = own(id, viewer);
        expense.withdraw();
        expenses.save(expense);
    }

    void approve(ExpenseId id, Viewer viewer) {
        Expense expense = decidable(id, viewer);
        expense.approve(viewer.id(), LocalDate.now(clock));
        expenses.save(expense);
    }

    void giveBack(ExpenseId id, String reason, Viewer viewer) {
        Expense expense = decidable(id, viewer);
        expense.giveBack(reason, viewer.id(), LocalDate.now(clock));
        expenses.save(expense);
        queries.claimantsAddress(id)
                .ifPresent(address -> mails.write(new Mail(
                        address, "A claim was returned to you", """
                A claim for expenses was returned to you, with a reason. Put it right, or withdraw it:
                %s
                """.formatted(mails.link("/expenses/" + id)))));
    }

    /** Everything approved up to a day that the viewer may see; how many claims that were. */
    int pay(LocalDate approvedUpTo, LocalDate on, Viewer viewer) {
        List<ExpenseId> due = queries.approved(approvedUpTo, viewer);
        for (ExpenseId id : due) {
            Expense expense = find(id);
            expense.pay(on);
            expenses.save(expense);
        }
        return due.size();
    }

    void setRate(LocalDate from, Money perMile, UserId by) {
        if (rates.existsById(from)) {
            throw new RuleViolation("expense.rate-there", from);
        }
        rates.save(new MileageRate(from, perMile, by, clock.instant()));
    }

    /** What miles of a day are paid. */
    Money mileage(LocalDate day, BigDecimal miles) {
        return rates.findFirstByValidFromLessThanEqualOrderByValidFromDesc(day)
                .orElseThrow(() -> new RuleViolation("expense.no-rate", day))
                .paid(miles);
    }

    boolean mayClaim(Viewer viewer) {
        return mentors.ofUser(viewer.id()).isPresent();
    }

    MentorId claimant(Viewer viewer) {
        return mentors.ofUser(viewer.id()).orElseThrow(() -> new NoSuchElementException("only mentors claim"));
    }

    Expense own(ExpenseId id, Viewer viewer) {
        Expense expense = find(id);
        if (!mentors.ofUser(viewer.id()).filter(expense.mentor()::equals).isPresent()) {
            throw new NoSuchElementException("somebody else’s claim");
        }
        return expense;
    }

    Expense decidable(ExpenseId id, Viewer viewer) {
        queries.find(id, viewer);
        return find(id);
    }

    private Expense find(ExpenseId id) {
        return expenses.findById(id).orElseThrow(() -> new NoSuchElementException("no claim " + id));
    }
}
