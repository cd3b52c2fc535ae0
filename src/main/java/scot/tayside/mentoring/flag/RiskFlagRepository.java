package scot.tayside.mentoring.flag;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface RiskFlagRepository extends Repository<RiskFlag, UUID> {

    RiskFlag save(RiskFlag it);

    Optional<RiskFlag> findById(UUID id);
}
