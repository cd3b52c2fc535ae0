package scot.tayside.mentoring.appointment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import scot.tayside.mentoring.mentor.MentorId;

interface AppointmentRepository extends Repository<Appointment, AppointmentId> {

    Appointment save(Appointment appointment);

    Optional<Appointment> findById(AppointmentId id);

    @Query("select a from Appointment a where a.mentor = ?1 and a.cancelledAt is null and a.checkedInAt is null"
            + " and a.checkedOutAt is null and a.startsAt > ?2")
    List<Appointment> findToCome(MentorId mentor, Instant now);
}
