package scot.tayside.mentoring.group;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GroupRepository extends Repository<SupportGroup, GroupId> {

    SupportGroup save(SupportGroup group);

    Optional<SupportGroup> findById(GroupId id);
}
