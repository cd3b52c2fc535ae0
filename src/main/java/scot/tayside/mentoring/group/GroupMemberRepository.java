package scot.tayside.mentoring.group;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface GroupMemberRepository extends Repository<GroupMember, UUID> {

    GroupMember save(GroupMember member);

    Optional<GroupMember> findById(UUID id);
}
