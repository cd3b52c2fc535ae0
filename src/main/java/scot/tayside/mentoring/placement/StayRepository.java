package scot.tayside.mentoring.placement;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.referral.ReferralId;

interface StayRepository extends Repository<Stay, StayId> {

    Stay save(Stay stay);

    Optional<Stay> findById(StayId id);

    boolean existsByPlaceAndReferralAndToDayIsNull(PlaceId place, ReferralId referral);
}
