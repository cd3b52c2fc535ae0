package scot.tayside.mentoring.message;

import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ReferralMessageRepository extends Repository<ReferralMessage, UUID> {

    ReferralMessage saveAndFlush(ReferralMessage message);
}
