package scot.tayside.mentoring.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.mentor.MentorId;

interface LeaveRepository extends Repository<Leave, UUID> {

    Leave save(Leave it);

    Optional<Leave> findById(UUID id);

    @Query("select l from Leave l where l.over = false and l.lastDay < ?1")
    List<Leave> findPassed(LocalDate today);

    @Query(
            "select l from Leave l where l.mentor = ?1 and l.cancelledOn is null and l.firstDay <= ?3 and l.lastDay >= ?2")
    List<Leave> findOverlapping(MentorId mentor, LocalDate first, LocalDate last);
}
