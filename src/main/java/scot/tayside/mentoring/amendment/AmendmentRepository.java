package scot.tayside.mentoring.amendment;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AmendmentRepository extends Repository<Amendment, UUID> {

    Amendment save(Amendment amendment);
}
