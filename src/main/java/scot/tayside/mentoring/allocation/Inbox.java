package scot.tayside.mentoring.allocation;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.Lookalikes;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.referral.Criteria;
import scot.tayside.mentoring.referral.FirstContact;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.shared.Unmet;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;
import scot.tayside.mentoring.web.Sentence;

/** The referrals that wait for a decision, the oldest first. */
@Component
class Inbox {

    private final AllocationQueries queries;
    private final Criteria criteria;
    private final Lookalikes lookalikes;

    Inbox(AllocationQueries queries, Criteria criteria, Lookalikes lookalikes) {
        this.queries = queries;
        this.criteria = criteria;
        this.lookalikes = lookalikes;
    }

    Listing<InboxRow> of(AllocationFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        Listing<InboxRow.Asked> asked = queries.inbox(filter, viewer, paging);
        Map<ReferralId, List<Unmet>> unmet =
                criteria.unmet(asked.rows().stream().map(InboxRow.Asked::id).toList());
        Map<PersonId, Long> alike = lookalikes.counts(
                asked.rows().stream().map(InboxRow.Asked::personId).toList(), viewer);
        List<InboxRow> rows = asked.rows().stream()
                .map(row -> new InboxRow(
                        row,
                        FirstContact.of(row.receivedOn(), row.firstContactOn(), true, today),
                        Sentence.of(unmet.getOrDefault(row.id(), List.of())),
                        alike.getOrDefault(row.personId(), 0L)))
                .toList();
        return new Listing<>(rows, asked.total(), asked.paging());
    }
}
