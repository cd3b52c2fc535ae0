package scot.tayside.mentoring.equality;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface EqualityAnswerRepository extends Repository<EqualityAnswer, UUID> {

    EqualityAnswer save(EqualityAnswer answer);
}
