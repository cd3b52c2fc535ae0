package scot.tayside.mentoring.caseload;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Counts what mentors have in hand, and what they did in the last four weeks. */
@Component
class CaseloadQueries {

    private static final int DAYS = 28;

    private static final String COUNTED = """
            select m.id, m.reference, m.name, m.type, m.status, m.caseload as mentees, m.caseload_limit as most,
                (select coalesce(sum(k.minutes), 0) from reading.contact_time k
                    where k.mentor_id = m.id and k.held_on > :today - :days and k.held_on <= :today) as minutes,
                (select max(a.last_day) from reading.mentor_away a
                    where a.mentor_id = m.id and :today between a.first_day and a.last_day) as away_until
            """;

    private static final ListQueries<CaseloadRow> ALL = new ListQueries<>(
            CaseloadRow.class,
            COUNTED,
            """
            from reading.mentor m
                join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
            where m.status in ('CLEARED', 'UNAVAILABLE')
                and (:type::text is null or m.type = :type)
                and (:area::text is null or :area = any(string_to_array(m.areas, ';')))
                and (not :free or m.caseload < m.caseload_limit)
            """,
            Map.of(
                    "name", "(lower(m.last_name), lower(m.first_name))",
                    "mentees", "m.caseload",
                    "free", "(m.caseload_limit - m.caseload)",
                    "hours", "8"),
            "m.id");

    private final JdbcClient sql;

    CaseloadQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<CaseloadRow> all(CaseloadFilter filter, Viewer viewer, LocalDate today, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("type", filter.type == null ? null : filter.type.name());
        asked.put("area", filter.area == null ? null : filter.area.name());
        asked.put("free", filter.free);
        asked.put("today", today);
        asked.put("days", DAYS);
        return ALL.page(sql, asked, paging);
    }

    CaseloadRow one(MentorId mentor, LocalDate today) {
        return sql.sql(COUNTED + " from reading.mentor m where m.id = :mentor")
                .param("mentor", mentor.value())
                .param("today", today)
                .param("days", DAYS)
                .query(CaseloadRow.class)
                .single();
    }

    /** A mentee whose file is closed to the viewer is counted, and stays without a name. */
    List<MenteeRow> mentees(MentorId mentor, Viewer viewer, LocalDate today) {
        return sql.sql("""
                        select x.id as match_id, x.person_id, r.person_name, r.reference, x.status,
                            coalesce(x.started_on, x.agreed_on, x.proposed_on) as since_day,
                            (select max(k.held_on) from reading.contact_time k
                                where k.mentor_id = x.mentor_id and k.referral_id = x.referral_id) as last_met,
                            coalesce(t.contacts, 0) as contacts, coalesce(t.minutes, 0) as minutes
                        from reading.mentor_match x
                            left join reading.file_viewer v on v.referral_id = x.referral_id and v.user_id = :viewer
                            left join reading.referral r on r.id = v.referral_id
                            left join lateral (
                                select count(*) as contacts, sum(k.minutes) as minutes from reading.contact_time k
                                where k.mentor_id = x.mentor_id and k.referral_id = x.referral_id
                                    and k.held_on > :today - :days and k.held_on <= :today) t on true
                        where x.mentor_id = :mentor and x.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED')
                            and (:proposals or x.status <> 'PROPOSED')
                        order by r.person_name nulls last, x.id
                        """)
                .param("mentor", mentor.value())
                .param("viewer", viewer.id().value())
                .param("today", today)
                .param("days", DAYS)
                .param("proposals", viewer.role() != Role.MENTOR)
                .query(MenteeRow.class)
                .list();
    }

    CaseloadPages.Standing standing(MentorId mentor) {
        return sql.sql("select * from reading.mentor_clearance where mentor_id = ?")
                .param(mentor.value())
                .query(CaseloadPages.Standing.class)
                .single();
    }

    List<CaseloadPages.Attended> training(MentorId mentor) {
        return sql.sql("""
                        select title, held_on from reading.mentor_training where mentor_id = ?
                        order by held_on desc, title limit 100
                        """)
                .param(mentor.value())
                .query(CaseloadPages.Attended.class)
                .list();
    }

    /** Those that are not over yet. */
    List<CaseloadPages.Away> leaves(MentorId mentor, LocalDate today) {
        return sql.sql("""
                        select a.mentor_id as id, a.first_day, a.last_day from reading.mentor_away a
                        where a.mentor_id = :mentor and a.last_day >= :today
                        order by a.first_day
                        """)
                .param("mentor", mentor.value())
                .param("today", today)
                .query(CaseloadPages.Away.class)
                .list();
    }
}
