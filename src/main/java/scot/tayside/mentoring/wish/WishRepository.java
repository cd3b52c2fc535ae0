package scot.tayside.mentoring.wish;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.referral.ReferralId;

interface WishRepository extends Repository<Wish, ReferralId> {

    Wish save(Wish wish);

    Optional<Wish> findById(ReferralId id);
}
