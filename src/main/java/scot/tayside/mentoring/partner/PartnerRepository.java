package scot.tayside.mentoring.partner;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface PartnerRepository extends Repository<Partner, PartnerId> {

    Partner save(Partner partner);

    Optional<Partner> findById(PartnerId id);
}
