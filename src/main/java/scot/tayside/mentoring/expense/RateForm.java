package scot.tayside.mentoring.expense;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;

/** What is paid for a mile from a day on. */
class RateForm {

    @NotNull
    LocalDate validFrom;

    @NotNull
    @DecimalMin("0.01")
    @DecimalMax("5")
    @Digits(integer = 1, fraction = 2)
    BigDecimal perMile;
}
