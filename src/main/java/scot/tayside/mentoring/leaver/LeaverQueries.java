package scot.tayside.mentoring.leaver;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Who leaves and has left, and what is still to be seen to. */
@Component
class LeaverQueries {

    private static final ListQueries<LeaverPages.Row> ALL = new ListQueries<>(
            LeaverPages.Row.class,
            """
            select m.id, m.reference, m.name, l.leaves_on, l.done,
                (select count(*) from reading.leaver_mentee x where x.mentor_id = m.id) as mentees,
                l.card_back is not distinct from true and l.property_back is not distinct from true as all_back
            """,
            """
            from mentor_leaving l
                join reading.mentor m on m.id = l.mentor_id
                join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
            """,
            Map.of("day", "l.leaves_on", "name", "(lower(m.last_name), lower(m.first_name))", "mentees", "6"),
            "m.id");

    private final JdbcClient sql;

    LeaverQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<LeaverPages.Row> all(Viewer viewer, Paging paging) {
        return ALL.page(sql, Map.of("viewer", viewer.id().value()), paging);
    }

    Optional<LeaverPages.Facts> facts(MentorId mentor) {
        return sql.sql("""
                        select leaves_on, reason, done, card_back, property_back, back_note, version
                        from mentor_leaving where mentor_id = ?
                        """).param(mentor.value()).query(LeaverPages.Facts.class).optional();
    }

    List<LeaverPages.Mentee> mentees(MentorId mentor, Viewer viewer) {
        return sql.sql("""
                        select x.referral_id, case when v.user_id is not null then x.person_name end as person_name,
                            case when v.user_id is not null then x.reference end as reference
                        from reading.leaver_mentee x
                            left join reading.file_viewer v on v.referral_id = x.referral_id and v.user_id = :viewer
                        where x.mentor_id = :mentor
                        order by person_name nulls last, x.referral_id
                        """)
                .param("mentor", mentor.value())
                .param("viewer", viewer.id().value())
                .query(LeaverPages.Mentee.class)
                .list();
    }

    /** Appointments that were called off when the mentor left. */
    List<LeaverPages.Meeting> meetings(MentorId mentor, Viewer viewer) {
        return sql.sql("""
                        select a.day, a.from_time, a.kind_title, r.person_name
                        from reading.appointment_line a
                            join mentor_leaving l on l.mentor_id = a.mentor_id and l.done
                            left join reading.file_viewer v on v.referral_id = a.referral_id and v.user_id = :viewer
                            left join reading.referral r on r.id = v.referral_id
                        where a.mentor_id = :mentor and a.cancelled_by = 'OFFICE' and a.day >= l.leaves_on
                        order by a.starts_at limit 100
                        """)
                .param("mentor", mentor.value())
                .param("viewer", viewer.id().value())
                .query(LeaverPages.Meeting.class)
                .list();
    }
}
