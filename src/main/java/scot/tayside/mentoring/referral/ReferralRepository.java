package scot.tayside.mentoring.referral;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReferralRepository extends Repository<Referral, ReferralId> {

    Optional<Referral> findById(ReferralId id);

    Referral save(Referral referral);
}
