package scot.tayside.mentoring.review;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import scot.tayside.mentoring.programme.OutcomeDomain;

/** How one heading of the report changed up to one review: its counted, comparable outcomes added up. */
record DomainChange(UUID review, Basis basis, OutcomeDomain domain, int halfPoints) {

    /** The headings touched by the changes of one review on one basis. */
    static List<DomainChange> of(UUID review, Basis basis, List<OutcomeChange> changes) {
        Map<OutcomeDomain, Integer> sums = new EnumMap<>(OutcomeDomain.class);
        changes.stream()
                .filter(OutcomeChange::countsForItsDomain)
                .forEach(change -> sums.merge(
                        change.outcome().domain().orElseThrow(), change.change().halfPoints(), Integer::sum));
        List<DomainChange> domains = new ArrayList<>();
        sums.forEach((domain, halfPoints) -> domains.add(new DomainChange(review, basis, domain, halfPoints)));
        return domains;
    }

    Direction direction() {
        return Direction.of(halfPoints);
    }
}
