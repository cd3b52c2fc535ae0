package scot.tayside.mentoring.safety;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ConcernRepository extends Repository<Concern, UUID> {

    Concern save(Concern it);

    Optional<Concern> findById(UUID id);
}
