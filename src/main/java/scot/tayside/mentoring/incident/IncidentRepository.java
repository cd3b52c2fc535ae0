package scot.tayside.mentoring.incident;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface IncidentRepository extends Repository<Incident, UUID> {

    Incident save(Incident it);

    Optional<Incident> findById(UUID id);
}
