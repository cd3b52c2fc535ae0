package scot.tayside.mentoring.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ActionRepository extends Repository<AgreedAction, ActionId> {

    AgreedAction save(AgreedAction action);

    Optional<AgreedAction> findById(ActionId id);
}
