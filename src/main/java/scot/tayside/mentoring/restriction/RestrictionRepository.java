package scot.tayside.mentoring.restriction;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RestrictionRepository extends Repository<Restriction, UUID> {

    Restriction save(Restriction it);

    Optional<Restriction> findById(UUID id);
}
