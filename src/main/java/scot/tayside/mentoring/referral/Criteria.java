package scot.tayside.mentoring.referral;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.shared.Unmet;

/** Whether referrals meet the criteria of their services, asked for several at once. */
@Component
public class Criteria {

    private final CandidacyQueries queries;

    Criteria(CandidacyQueries queries) {
        this.queries = queries;
    }

    /** Everything that stands against each, with the facts as recorded now; nothing where all criteria hold. */
    public Map<ReferralId, List<Unmet>> unmet(Collection<ReferralId> referrals) {
        return queries.of(referrals).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().unmet()));
    }
}
