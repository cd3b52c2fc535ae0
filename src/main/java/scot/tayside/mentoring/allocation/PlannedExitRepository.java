package scot.tayside.mentoring.allocation;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.cases.CaseId;

interface PlannedExitRepository extends Repository<PlannedExit, CaseId> {

    PlannedExit save(PlannedExit exit);

    Optional<PlannedExit> findById(CaseId id);

    void delete(PlannedExit exit);
}
