package scot.tayside.mentoring.expense;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identity of a claim. */
@Embeddable
public record ExpenseId(@Column(name = "id") UUID value) implements Serializable {

    public static ExpenseId of(String text) {
        return new ExpenseId(UUID.fromString(text));
    }

    static ExpenseId next() {
        return new ExpenseId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
