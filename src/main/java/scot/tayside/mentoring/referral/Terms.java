package scot.tayside.mentoring.referral;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the team says of the order, the person's needs, risks and access, which it may amend after sending. */
@Embeddable
public record Terms(
        @Nullable LocalDate orderStart,
        @Nullable LocalDate orderEnd,
        @Nullable String offenceSummary,
        @Nullable String circumstances,
        @Nullable String riskManagement,
        @Nullable String interpreter,
        @Nullable String accessNeeds) {

    static final Terms NONE = new Terms(null, null, null, null, null, null, null);
}
