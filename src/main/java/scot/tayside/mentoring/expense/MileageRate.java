package scot.tayside.mentoring.expense;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.identity.UserId;

/** What is paid for a mile, from a day on; a rate that was set stays. */
@Entity
class MileageRate {

    @Id
    private LocalDate validFrom;

    @Embedded
    @AttributeOverride(name = "amount", column = @Column(name = "per_mile"))
    private Money perMile;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "set_by"))
    private @Nullable UserId setBy;

    private @Nullable Instant setAt;

    @SuppressWarnings("NullAway.Init")
    protected MileageRate() {}

    MileageRate(LocalDate validFrom, Money perMile, UserId by, Instant at) {
        this.validFrom = validFrom;
        this.perMile = perMile;
        this.setBy = by;
        this.setAt = at;
    }

    Money paid(BigDecimal miles) {
        return perMile.times(miles);
    }
}
