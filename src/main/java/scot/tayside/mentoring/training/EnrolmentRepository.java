package scot.tayside.mentoring.training;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EnrolmentRepository extends Repository<Enrolment, EnrolmentId> {

    Enrolment save(Enrolment enrolment);

    Enrolment saveAndFlush(Enrolment enrolment);

    Optional<Enrolment> findById(EnrolmentId id);
}
