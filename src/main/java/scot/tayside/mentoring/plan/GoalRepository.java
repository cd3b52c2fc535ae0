package scot.tayside.mentoring.plan;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface GoalRepository extends Repository<Goal, GoalId> {

    Goal save(Goal goal);

    Optional<Goal> findById(GoalId id);
}
