package scot.tayside.mentoring.placement;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PlaceRepository extends Repository<Place, PlaceId> {

    Place save(Place place);

    Optional<Place> findById(PlaceId id);
}
