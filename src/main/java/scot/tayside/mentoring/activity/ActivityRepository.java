package scot.tayside.mentoring.activity;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<GroupActivity, ActivityId> {

    GroupActivity save(GroupActivity session);

    Optional<GroupActivity> findById(ActivityId id);
}
