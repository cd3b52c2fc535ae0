package scot.tayside.mentoring.mentor;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import scot.tayside.mentoring.shared.LocalAuthority;

/** Mentors as rows: a cleared one, and whatever about it is to be different. */
public final class MentorFixtures {

    private final JdbcClient sql;

    public MentorFixtures(JdbcClient sql) {
        this.sql = sql;
    }

    /** A woman, paid by TCA, cleared in 2020 for children and adults until 2030, with 15 places. */
    public MentorId cleared(String lastName, LocalAuthority... areas) {
        MentorId id = new MentorId(UUID.randomUUID());
        sql.sql("""
                        insert into mentor (id, first_name, last_name, sex, type, organisation, status, status_on, enquired_on,
                            recruited_on, cleared_on, identity_checked_on, references_on, induction_on, training_on,
                            code_of_conduct_on, caseload_limit, pvg_status, pvg_roles, pvg_valid_to)
                        values (:id, 'Heron', :name, 'FEMALE', 'PAID', 'TCA', 'CLEARED', :day, :day,
                            :day, :day, :day, :day, :day, :day, :day, 15, 'MEMBER', 'BOTH', '2030-01-31')
                        """)
                .param("id", id.value())
                .param("name", lastName)
                .param("day", LocalDate.of(2020, 6, 1))
                .update();
        for (LocalAuthority area : areas) {
            sql.sql("insert into mentor_area values (?, ?)")
                    .params(id.value(), area.name())
                    .update();
        }
        return id;
    }

    public void set(MentorId id, String column, Object value) {
        sql.sql("update mentor set " + column + " = ? where id = ?")
                .params(value, id.value())
                .update();
    }

    public String of(MentorId id, String column) {
        return sql.sql("select " + column + "::text from mentor where id = ?")
                .param(id.value())
                .query(String.class)
                .single();
    }
}
