package scot.tayside.mentoring.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The decision to take a referral in, with the manager's reason where there is no place. */
class AcceptForm {

    @Size(max = 500)
    @Nullable
    String overrideReason;

    @NotNull
    Long version;
}
