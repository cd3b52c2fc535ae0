package scot.tayside.mentoring.matching;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

class ProposalForm {

    @Nullable
    UUID referral;

    @NotNull
    UUID mentor;

    @NotNull
    MatchKind kind;
}
