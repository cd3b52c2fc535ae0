package scot.tayside.mentoring.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import scot.tayside.mentoring.matching.MatchId;
import scot.tayside.mentoring.matching.MatchKind;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;
import scot.tayside.mentoring.web.Option;

/** A proposal as the mentor sees it: enough to say yes or no, and nobody's name (R24). */
record ProposalPage(Proposed proposed, @Nullable String times, List<Option> replies, List<Option> reasons) {

    /** What is told of somebody who may become a mentee. */
    record Proposed(
            MatchId id,
            UUID personId,
            MatchKind kind,
            Service service,
            LocalAuthority area,
            int age,
            @Nullable String languages,
            @Nullable String place,
            @Nullable String slots,
            LocalDate proposedOn,
            @Nullable String proposedBy,
            LocalDate answerBy,
            @Nullable LocalDate mentorAgreedOn) {}

    /** Years enough to know whom one would meet, too few to know who it is. */
    public AgeBand age() {
        return AgeBand.of(proposed.age());
    }
}
