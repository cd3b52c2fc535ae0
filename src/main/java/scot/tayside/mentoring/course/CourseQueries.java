package scot.tayside.mentoring.course;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.Option;

/** Courses, when they are held, and what each mentor still needs. */
@Component
class CourseQueries {

    private static final String COURSES = """
            select c.id, c.title, c.valid_months, c.version,
                (select string_agg(m.mentor_type, ';' order by m.mentor_type) from course_mandatory m where m.course_id = c.id) as types
            from course c
            """;

    private static final String RUNS = """
            select r.id, r.course_id, c.title, r.held_on, r.last_day, r.trainer, r.venue, r.places, r.registered,
                (select count(*) from course_place p where p.run_id = r.id) as taken
            from course_run r join course c on c.id = r.course_id
            """;

    private final JdbcClient sql;

    CourseQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<CoursePages.CourseRow> courses() {
        return sql.sql(COURSES + " order by lower(c.title), c.id")
                .query(CoursePages.CourseRow.class)
                .list();
    }

    CoursePages.CourseRow course(UUID id) {
        return sql.sql(COURSES + " where c.id = ?")
                .param(id)
                .query(CoursePages.CourseRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no course " + id));
    }

    List<CoursePages.RunRow> toCome(LocalDate today) {
        return sql.sql(RUNS + " where r.last_day >= ? and not r.registered order by r.held_on, r.id limit 100")
                .param(today)
                .query(CoursePages.RunRow.class)
                .list();
    }

    /** Those that are over and whose register nobody has taken. */
    List<CoursePages.RunRow> toRegister(LocalDate today) {
        return sql.sql(RUNS + " where r.last_day < ? and not r.registered order by r.held_on, r.id limit 100")
                .param(today)
                .query(CoursePages.RunRow.class)
                .list();
    }

    CoursePages.RunRow run(UUID id) {
        return sql.sql(RUNS + " where r.id = ?")
                .param(id)
                .query(CoursePages.RunRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no run " + id));
    }

    /** By name only those whom the viewer may know. */
    List<CoursePages.PlaceRow> places(UUID run, Viewer viewer) {
        return sql.sql("""
                        select p.mentor_id, m.name, m.reference, p.attended
                        from course_place p
                            join reading.mentor m on m.id = p.mentor_id
                            join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
                        where p.run_id = :run
                        order by lower(m.last_name), lower(m.first_name), m.id
                        """)
                .param("run", run)
                .param("viewer", viewer.id().value())
                .query(CoursePages.PlaceRow.class)
                .list();
    }

    List<Option> mentorsWithout(UUID run, Viewer viewer) {
        return sql.sql("""
                        select m.id::text as value, m.name || ', ' || m.reference as label
                        from reading.mentor m
                            join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
                        where m.status in ('RECRUITED', 'IN_CLEARANCE', 'CLEARED', 'UNAVAILABLE')
                            and not exists (select from course_place p where p.run_id = :run and p.mentor_id = m.id)
                        order by lower(m.last_name), lower(m.first_name), m.id
                        """)
                .param("run", run)
                .param("viewer", viewer.id().value())
                .query(Option.class)
                .list();
    }

    List<CoursePages.Need> needs(MentorId mentor) {
        return sql.sql("""
                        select title, attended_on, valid_until from reading.course_need
                        where mentor_id = ? order by title
                        """).param(mentor.value()).query(CoursePages.Need.class).list();
    }

    List<CoursePages.Booked> booked(MentorId mentor) {
        return sql.sql("""
                        select p.run_id, c.title, r.held_on, p.attended
                        from course_place p join course_run r on r.id = p.run_id join course c on c.id = r.course_id
                        where p.mentor_id = ? order by r.held_on desc, r.id limit 100
                        """)
                .param(mentor.value())
                .query(CoursePages.Booked.class)
                .list();
    }

    /** The day the last of the mandatory courses was attended, if all are there and still count. */
    Optional<LocalDate> allAttendedOn(UUID mentor, LocalDate today) {
        return sql.sql("""
                        select max(attended_on) from reading.course_need where mentor_id = :mentor
                        having count(*) > 0 and bool_and(attended_on is not null and (valid_until is null or valid_until >= :today))
                        """)
                .param("mentor", mentor)
                .param("today", today)
                .query(LocalDate.class)
                .optional();
    }
}
