package scot.tayside.mentoring.person;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Access.Depth;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.PersonPage.Line;

/** People as pages show them. */
@Component
class PersonQueries {

    private final JdbcClient sql;

    PersonQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Lookalike> bornOrCalled(String firstName, String lastName, LocalDate born, Viewer viewer) {
        return sql.sql("""
                        select id, reference, first_name, last_name, date_of_birth
                        from reading.person p
                        where (date_of_birth = :born
                                or (lower(last_name) = lower(:last) and lower(first_name) = lower(:first))
                                or (lower(last_name) = lower(:first) and lower(first_name) = lower(:last)))
                            and exists (select from reading.file_viewer v where v.person_id = p.id and v.user_id = :viewer)
                        order by last_name, first_name, reference
                        limit 20
                        """)
                .param("born", born)
                .param("first", firstName)
                .param("last", lastName)
                .param("viewer", viewer.id().value())
                .query(Lookalike.class)
                .list();
    }

    /** Each of these people beside everybody the viewer may know of who was born on the same day or is called the same. */
    List<Pair> pairs(Collection<PersonId> persons, Viewer viewer) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return sql.sql("""
                        select a.id, a.first_name, a.last_name, a.date_of_birth,
                            b.first_name as other_first, b.last_name as other_last, b.date_of_birth as other_born
                        from reading.person a
                            join reading.person b on b.id <> a.id and (b.date_of_birth = a.date_of_birth
                                or (lower(b.last_name) = lower(a.last_name) and lower(b.first_name) = lower(a.first_name))
                                or (lower(b.last_name) = lower(a.first_name) and lower(b.first_name) = lower(a.last_name)))
                        where a.id in (:persons)
                            and exists (select from reading.file_viewer v where v.person_id = b.id and v.user_id = :viewer)
                        """)
                .param("persons", persons.stream().map(PersonId::value).toList())
                .param("viewer", viewer.id().value())
                .query(Pair.class)
                .list();
    }

    /** Somebody, and somebody else who may be the same. */
    record Pair(
            PersonId id,
            String firstName,
            String lastName,
            LocalDate dateOfBirth,
            String otherFirst,
            String otherLast,
            LocalDate otherBorn) {}

    PersonFile file(PersonId id, Depth depth) {
        return sql.sql("""
                        select id, reference, first_name, last_name, date_of_birth, sex, version,
                            exists (select from reading.restricted_file x where x.person_id = :id) as restricted,
                            case when :meets then phone end as phone,
                            case when :meets then address end as address,
                            case when :meets then risk_summary end as risk_summary
                        from reading.person_details
                        where id = :id
                        """)
                .param("id", id.value())
                .param("meets", depth.includes(Depth.RISK_SUMMARY))
                .query(PersonFile.class)
                .single();
    }

    List<Line> referrals(PersonId id, Viewer viewer) {
        return lines("""
                select r.service_title || ' ' || r.reference as title, '/referrals/' || r.id as url, r.status, r.received_on as "from",
                    case when not r.pending then r.status_on end as until
                from reading.referral r join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer
                where r.person_id = :person
                order by r.received_on desc, r.reference desc
                """, id, viewer);
    }

    List<Line> cases(PersonId id, Viewer viewer) {
        return lines("""
                select c.service_title || ' ' || c.reference as title, '/cases/' || c.id as url, c.status, c.opened_on as "from", c.closed_on as until
                from reading.mentee_case c join reading.file_viewer v on v.referral_id = c.referral_id and v.user_id = :viewer
                where c.person_id = :person
                order by c.opened_on desc, c.reference desc
                """, id, viewer);
    }

    /** Of the matches, a mentor sees their own and a referrer none. */
    List<Line> matches(PersonId id, Viewer viewer) {
        return lines("""
                select x.mentor_name as title, case when v.depth = 3 then '/matches/' || x.id end as url, x.status,
                    coalesce(x.started_on, x.agreed_on, x.proposed_on) as "from", x.ended_on as until
                from reading.mentor_match x join reading.file_viewer v on v.referral_id = x.referral_id and v.user_id = :viewer
                where x.person_id = :person and (v.depth = 3 or x.mentor_user_id = :viewer)
                order by "from" desc nulls last, x.mentor_name
                """, id, viewer);
    }

    private List<Line> lines(String statement, PersonId id, Viewer viewer) {
        return sql.sql(statement)
                .param("person", id.value())
                .param("viewer", viewer.id().value())
                .query(Line.class)
                .list();
    }
}
