package scot.tayside.mentoring.course;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CourseRepository extends Repository<Course, UUID> {

    Course save(Course it);

    Optional<Course> findById(UUID id);
}
