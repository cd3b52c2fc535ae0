package scot.tayside.mentoring.expense;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ExpenseRepository extends Repository<Expense, ExpenseId> {

    Expense save(Expense expense);

    Optional<Expense> findById(ExpenseId id);
}
