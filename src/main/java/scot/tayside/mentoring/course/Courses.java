package scot.tayside.mentoring.course;

import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.mentor.Mentors;
import scot.tayside.mentoring.training.Trainings;

/** All courses and the times they are held; a register becomes training that counts, and completes clearances. */
@Service
@Transactional
class Courses {

    private final CourseRepository courses;
    private final RunRepository runs;
    private final CourseQueries queries;
    private final Trainings trainings;
    private final Mentors mentors;
    private final Clock clock;

    Courses(
            CourseRepository courses,
            RunRepository runs,
            CourseQueries queries,
            Trainings trainings,
            Mentors mentors,
            Clock clock) {
        this.courses = courses;
        this.runs = runs;
        this.queries = queries;
        this.trainings = trainings;
        this.mentors = mentors;
        this.clock = clock;
    }

    void add(String title, @Nullable Integer months, Set<MentorType> types) {
        Course course = new Course(title);
        course.write(title, months, types);
        courses.save(course);
    }

    void change(UUID id, String title, @Nullable Integer months, Set<MentorType> types, @Nullable Long version) {
        Course course = find(id);
        if (!course.isAt(version)) {
            throw new OptimisticLockingFailureException("it was changed meanwhile");
        }
        course.write(title, months, types);
        courses.save(course);
    }

    UUID plan(UUID course, PlanRun command) {
        return runs.saveAndFlush(new Run(find(course).id(), command)).id();
    }

    void enrol(UUID run, MentorId mentor, Viewer by) {
        mentors.head(mentor, by);
        Run held = hold(run);
        held.enrol(mentor.value(), today());
        runs.saveAndFlush(held);
    }

    void withdraw(UUID run, MentorId mentor, Viewer by) {
        mentors.head(mentor, by);
        Run held = hold(run);
        held.withdraw(mentor.value());
        runs.saveAndFlush(held);
    }

    /** Whoever came has attended training; whose last mandatory course it was has done that step of the clearance. */
    void register(UUID run, Set<UUID> came) {
        Run held = hold(run);
        Set<UUID> attended = held.register(came, today());
        runs.saveAndFlush(held);
        if (!attended.isEmpty()) {
            trainings.held(held.heldOn(), find(held.course()).title(), attended);
        }
        attended.forEach(mentor -> queries.allAttendedOn(mentor, today())
                .ifPresent(day -> mentors.mandatoryTrainingDone(new MentorId(mentor), day)));
    }

    private Course find(UUID id) {
        return courses.findById(id).orElseThrow(() -> new NoSuchElementException("no course " + id));
    }

    private Run hold(UUID id) {
        return runs.holdById(id).orElseThrow(() -> new NoSuchElementException("no run " + id));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
