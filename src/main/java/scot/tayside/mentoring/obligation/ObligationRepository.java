package scot.tayside.mentoring.obligation;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ObligationRepository extends Repository<Obligation, ObligationId> {

    Obligation save(Obligation obligation);

    Optional<Obligation> findById(ObligationId id);
}
