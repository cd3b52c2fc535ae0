package scot.tayside.mentoring.contact;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.Option;

/** Whose mentees one entry can be for, and whom an entry was for. */
@Component
class TogetherQueries {

    private static final String MENTEE = """
            select distinct r.id as referral_id, r.person_name, r.reference, r.service_title, '' as area_title, r.last_name, r.first_name
            """;

    private final JdbcClient sql;

    TogetherQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Mentors with mentees the viewer may see; of a mentor, only they themselves. */
    List<Option> mentors(Viewer viewer) {
        return sql.sql("""
                        select x.mentor_id::text as value, min(x.mentor_name) as label from reading.mentor_match x
                            join reading.file_viewer v on v.referral_id = x.referral_id and v.user_id = :viewer and v.depth >= 2
                        where x.status in ('AGREED', 'ACTIVE', 'PAUSED') and (not :mine or x.mentor_user_id = :viewer)
                        group by x.mentor_id order by label, value
                        """)
                .param("viewer", viewer.id().value())
                .param("mine", viewer.is(Role.MENTOR))
                .query(Option.class)
                .list();
    }

    List<MenteeRow> mentees(MentorId mentor, Viewer viewer) {
        return sql.sql(MENTEE + """
                        from reading.mentor_match x
                            join reading.referral r on r.id = x.referral_id
                            join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer and v.depth >= 2
                            left join reading.mentee_case c on c.referral_id = r.id
                        where x.mentor_id = :mentor and x.status in ('AGREED', 'ACTIVE', 'PAUSED') and (x.kind = 'BEFRIENDING' or c.status is distinct from 'CLOSED')
                        order by r.last_name, r.first_name, r.reference limit 100
                        """)
                .param("mentor", mentor.value())
                .param("viewer", viewer.id().value())
                .query(MenteeRow.class)
                .list();
    }

    /** The contacts logged in one entry, those the viewer may see. */
    List<ContactId> logged(ContactId one, Viewer viewer) {
        return sql.sql("""
                        select k.id as value from reading.contact_line k
                            join reading.file_viewer v on v.referral_id = k.referral_id and v.user_id = :viewer and v.depth >= 2
                            join reading.referral r on r.id = k.referral_id
                        where k.entry_id = (select entry_id from reading.contact_line where id = :one)
                        order by r.last_name, r.first_name, k.id
                        """)
                .param("one", one.value())
                .param("viewer", viewer.id().value())
                .query(ContactId.class)
                .list();
    }

    List<MenteeRow> people(List<ContactId> contacts) {
        return sql.sql(MENTEE + """
                        from reading.contact_line k join reading.referral r on r.id = k.referral_id where k.id = any(:contacts)
                        """)
                .param("contacts", contacts.stream().map(ContactId::value).toArray(UUID[]::new))
                .query(MenteeRow.class)
                .list();
    }
}
