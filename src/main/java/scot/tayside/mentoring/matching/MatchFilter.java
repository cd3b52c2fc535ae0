package scot.tayside.mentoring.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

class MatchFilter {

    @Nullable
    String name;

    @Nullable
    MatchStatus status;

    @Nullable
    UUID mentor;

    @Nullable
    UUID person;

    @Nullable
    UUID referral;
}
