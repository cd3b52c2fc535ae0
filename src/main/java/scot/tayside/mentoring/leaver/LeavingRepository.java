package scot.tayside.mentoring.leaver;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.mentor.MentorId;

interface LeavingRepository extends Repository<Leaving, MentorId> {

    Leaving save(Leaving it);

    void delete(Leaving it);

    Optional<Leaving> findById(MentorId id);

    @Query("select l from Leaving l where l.done = false and l.leavesOn <= ?1 order by l.leavesOn")
    List<Leaving> findDue(LocalDate today);
}
