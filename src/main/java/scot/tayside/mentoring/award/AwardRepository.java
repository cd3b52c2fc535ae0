package scot.tayside.mentoring.award;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AwardRepository extends Repository<Award, AwardId> {

    Award save(Award award);

    Optional<Award> findById(AwardId id);
}
