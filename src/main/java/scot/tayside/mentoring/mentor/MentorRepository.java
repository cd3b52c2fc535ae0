package scot.tayside.mentoring.mentor;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.person.PersonId;

interface MentorRepository extends Repository<Mentor, MentorId> {

    Mentor save(Mentor mentor);

    Optional<Mentor> findById(MentorId id);

    /** Whoever comes second waits until the first has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select m from Mentor m where m.id = ?1")
    Optional<Mentor> holdById(MentorId id);

    @Query("select m.id from Mentor m where m.account = ?1")
    Optional<MentorId> findIdByAccount(UserId account);

    @Query("select m.id from Mentor m where m.formerMentee = ?1")
    Optional<MentorId> findIdByFormerMentee(PersonId person);

    @Query(
            "select m from Mentor m where m.pvg.status = scot.tayside.mentoring.mentor.Pvg.Status.MEMBER and m.pvg.validTo < ?1")
    List<Mentor> findLapsed(LocalDate today);
}
