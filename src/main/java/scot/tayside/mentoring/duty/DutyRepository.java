package scot.tayside.mentoring.duty;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DutyRepository extends Repository<Duty, DutyId> {

    Duty save(Duty duty);

    Optional<Duty> findById(DutyId id);

    void delete(Duty duty);
}
