package scot.tayside.mentoring.training;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TrainingRepository extends Repository<TrainingSession, TrainingId> {

    TrainingSession save(TrainingSession session);

    Optional<TrainingSession> findById(TrainingId id);
}
