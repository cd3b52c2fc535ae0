package scot.tayside.mentoring.snapshot;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.figures.PublicLimits;

/** How small numbers in the public edition may be, as typed. */
class PublicLimitsForm {

    @NotNull
    @Min(10)
    @Max(1000)
    @Nullable
    Integer leastBase;

    @NotNull
    @Min(5)
    @Max(1000)
    @Nullable
    Integer leastCell;

    void fill(PublicLimits limits) {
        leastBase = Math.toIntExact(limits.leastBase());
        leastCell = Math.toIntExact(limits.leastCell());
    }

    PublicLimits limits() {
        if (leastBase == null || leastCell == null) {
            throw new IllegalStateException("unchecked");
        }
        return new PublicLimits(leastBase, leastCell);
    }
}
