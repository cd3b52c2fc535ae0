package scot.tayside.mentoring.allocation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorType;
import scot.tayside.mentoring.programme.Service;
import scot.tayside.mentoring.shared.LocalAuthority;

/** How many places are taken, when they are expected to be free, and how many mentors have room: numbers, and nobody's name. */
@Component
class CapacityQueries {

    private final JdbcClient sql;

    CapacityQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Taken> taken(LocalDate today) {
        return sql.sql("""
                        select s.service, s.places, s.places_are_firm, s.taken, s.waiting,
                            count(e.case_id) as open,
                            count(*) filter (where e.expected_on < :today) as overdue,
                            count(*) filter (where e.case_id is not null and e.expected_on is null) as unknown
                        from reading.place s
                            left join reading.expected_exit e on e.service = s.service
                        group by s.service, s.places, s.places_are_firm, s.taken, s.waiting
                        """).param("today", today).query(Taken.class).list();
    }

    /** Week by week, how many are expected to leave each service, and of how many a coordinator has said so. */
    List<Leaving> leaving(LocalDate today, LocalDate until) {
        return sql.sql("""
                        select service, date_trunc('week', expected_on)::date as monday, count(*) as cases, count(*) filter (where planned) as planned
                        from reading.expected_exit
                        where expected_on between :today and :until
                        group by 1, 2
                        """)
                .param("today", today)
                .param("until", until)
                .query(Leaving.class)
                .list();
    }

    /** Room of the cleared mentors the viewer may propose; who works in two areas counts in both. */
    List<Room> room(Viewer viewer, LocalDate today) {
        return sql.sql("""
                        select a.area, m.type, count(*) as mentors, sum(greatest(0, m.caseload_limit - m.caseload)) as free
                        from reading.mentor m
                            join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
                            cross join lateral unnest(string_to_array(m.areas, ';')) as a (area)
                        where m.status = 'CLEARED'
                            and (m.pvg_status = 'NOT_REQUIRED' or m.pvg_status = 'MEMBER' and coalesce(m.pvg_valid_to >= :today, true))
                        group by a.area, m.type
                        """)
                .param("viewer", viewer.id().value())
                .param("today", today)
                .query(Room.class)
                .list();
    }

    record Taken(
            Service service,
            @Nullable Integer places,
            boolean placesAreFirm,
            int taken,
            int waiting,
            int open,
            int overdue,
            int unknown) {}

    record Leaving(Service service, LocalDate monday, int cases, int planned) {}

    record Room(LocalAuthority area, MentorType type, int mentors, int free) {}
}
