package scot.tayside.mentoring.expense;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Pounds and pence. */
@Embeddable
record Money(@Column(name = "amount") BigDecimal amount) implements Serializable {

    Money {
        amount = amount.setScale(2, RoundingMode.HALF_UP);
    }

    Money times(BigDecimal count) {
        return new Money(amount.multiply(count));
    }

    @Override
    public String toString() {
        return "£" + amount.toPlainString();
    }
}
