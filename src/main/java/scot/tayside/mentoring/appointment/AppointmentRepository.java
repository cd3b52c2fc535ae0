package scot.tayside.mentoring.appointment;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AppointmentRepository extends Repository<Appointment, AppointmentId> {

    Appointment save(Appointment appointment);

    Optional<Appointment> findById(AppointmentId id);
}
