package scot.tayside.mentoring.vetting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** References and signatures, read and (signatures and versions being plain facts) added. */
@Component
class VettingQueries {

    private static final String VERSIONS = """
            select c.number, c.words, c.issued_on, c.sign_by,
                (select count(*) from conduct_signature s where s.version = c.number) as signed,
                (select count(*) from reading.conduct_unsigned u where u.version = c.number) as unsigned
            from conduct_version c order by c.number desc
            """;

    private static final ListQueries<VettingPages.Unsigned> UNSIGNED = new ListQueries<>(
            VettingPages.Unsigned.class,
            "select m.id, m.reference, m.name, u.sign_by ",
            """
            from reading.conduct_unsigned u
                join reading.mentor m on m.id = u.mentor_id
                join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
            """,
            Map.of("name", "(lower(m.last_name), lower(m.first_name))"),
            "m.id");

    private final JdbcClient sql;

    VettingQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<VettingPages.ReferenceRow> references(MentorId mentor) {
        return sql.sql("""
                        select id, role, asked_on, received_on, satisfactory from mentor_reference
                        where mentor_id = ? order by asked_on, id
                        """)
                .param(mentor.value())
                .query(VettingPages.ReferenceRow.class)
                .list();
    }

    VettingPages.ReferenceRow reference(MentorId mentor, UUID id) {
        return references(mentor).stream()
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("no reference " + id));
    }

    /** The day on which the second satisfactory reference came, once both are there. */
    Optional<LocalDate> bothThereOn(MentorId mentor) {
        return sql.sql("""
                        select received_on from mentor_reference where mentor_id = ? and satisfactory
                        order by received_on, id offset 1 limit 1
                        """).param(mentor.value()).query(LocalDate.class).optional();
    }

    List<VettingPages.Version> versions() {
        return sql.sql(VERSIONS).query(VettingPages.Version.class).list();
    }

    Optional<VettingPages.Version> current() {
        return sql.sql(VERSIONS + " limit 1").query(VettingPages.Version.class).optional();
    }

    List<VettingPages.Signature> signatures(MentorId mentor) {
        return sql.sql("select version, signed_on from conduct_signature where mentor_id = ? order by version desc")
                .param(mentor.value())
                .query(VettingPages.Signature.class)
                .list();
    }

    Listing<VettingPages.Unsigned> unsigned(Viewer viewer, Paging paging) {
        return UNSIGNED.page(sql, Map.of("viewer", viewer.id().value()), paging);
    }

    int issue(String words, LocalDate issuedOn, LocalDate signBy, Viewer by) {
        return sql.sql("""
                        insert into conduct_version (number, words, issued_on, sign_by, issued_by)
                        select coalesce(max(number), 0) + 1, :words, :issued, :signBy, :by from conduct_version
                        returning number
                        """)
                .param("words", words)
                .param("issued", issuedOn)
                .param("signBy", signBy)
                .param("by", by.id().value())
                .query(Integer.class)
                .single();
    }

    boolean sign(MentorId mentor, int version, LocalDate on) {
        return sql.sql("""
                                insert into conduct_signature (mentor_id, version, signed_on) values (?, ?, ?)
                                on conflict (mentor_id, version) do nothing
                                """).params(mentor.value(), version, on).update() == 1;
    }
}
