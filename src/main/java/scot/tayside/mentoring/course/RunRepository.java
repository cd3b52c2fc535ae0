package scot.tayside.mentoring.course;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface RunRepository extends Repository<Run, UUID> {

    Run saveAndFlush(Run it);

    /** Whoever wants the last place as well waits until the first has it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Run r where r.id = ?1")
    Optional<Run> holdById(UUID id);
}
