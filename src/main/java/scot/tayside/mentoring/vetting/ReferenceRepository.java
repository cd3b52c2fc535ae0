package scot.tayside.mentoring.vetting;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReferenceRepository extends Repository<Reference, UUID> {

    Reference saveAndFlush(Reference it);

    Optional<Reference> findById(UUID id);
}
