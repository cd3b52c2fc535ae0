package scot.tayside.mentoring.group;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GroupSessionRepository extends Repository<GroupSession, SessionId> {

    GroupSession save(GroupSession session);

    Optional<GroupSession> findById(SessionId id);
}
