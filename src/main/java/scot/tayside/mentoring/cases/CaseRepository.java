package scot.tayside.mentoring.cases;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.referral.ReferralId;

interface CaseRepository extends Repository<MenteeCase, CaseId> {

    MenteeCase save(MenteeCase mentee);

    Optional<MenteeCase> findById(CaseId id);

    Optional<MenteeCase> findByReferral(ReferralId referral);
}
