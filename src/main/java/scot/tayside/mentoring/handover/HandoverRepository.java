package scot.tayside.mentoring.handover;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface HandoverRepository extends Repository<Handover, HandoverId> {

    Handover save(Handover handover);

    Optional<Handover> findById(HandoverId id);
}
