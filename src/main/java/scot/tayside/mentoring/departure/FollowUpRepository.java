package scot.tayside.mentoring.departure;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface FollowUpRepository extends Repository<FollowUp, UUID> {

    FollowUp save(FollowUp followUp);
}
