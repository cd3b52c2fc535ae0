package scot.tayside.mentoring.tiss;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TissRepository extends Repository<TissReturn, TissReturnId> {

    TissReturn save(TissReturn given);

    Optional<TissReturn> findById(TissReturnId id);
}
