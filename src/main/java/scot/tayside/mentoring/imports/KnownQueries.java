package scot.tayside.mentoring.imports;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.imports.Known.Identity;
import scot.tayside.mentoring.imports.Known.KnownMentor;
import scot.tayside.mentoring.imports.Known.KnownReferral;

/** Reads what an import file may refer to because an earlier one brought it. */
@Component
class KnownQueries {

    private final JdbcClient sql;

    KnownQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Known known() {
        Known known = Known.nothing();
        sql.sql("""
                        select r.source_ref, p.source_ref as person_ref, r.version > 0 as changed_here, r.received_on, c.opened_on, c.closed_on,
                            (select min(v.held_on) from review v where v.case_id = c.id and v.kind = 'ASSESSMENT') as assessed_on
                        from referral r join person p on p.id = r.person_id left join mentee_case c on c.referral_id = r.id
                        where r.source_ref is not null
                        """).query((ResultSet row) -> {
            String ref = row.getString("source_ref");
            known.referrals()
                    .put(
                            ref,
                            new KnownReferral(
                                    Objects.requireNonNullElse(row.getString("person_ref"), ""),
                                    row.getObject("received_on", LocalDate.class),
                                    day(row, "opened_on"),
                                    day(row, "closed_on"),
                                    row.getBoolean("changed_here")));
            LocalDate assessed = day(row, "assessed_on");
            if (assessed != null) {
                known.assessments().put(ref, assessed);
            }
        });
        sql.sql("select source_ref, cleared_on from mentor where source_ref is not null")
                .query((ResultSet row) -> {
                    known.mentors().put(row.getString("source_ref"), new KnownMentor(day(row, "cleared_on")));
                });
        sql.sql(
                        "select source_ref, first_name, last_name, date_of_birth, sex from person where source_ref is not null and version = 0")
                .query((ResultSet row) -> {
                    known.people()
                            .put(
                                    row.getString("source_ref"),
                                    new Identity(
                                            row.getString("first_name"),
                                            row.getString("last_name"),
                                            row.getObject("date_of_birth", LocalDate.class),
                                            row.getString("sex")));
                });
        sql.sql("""
                        select concat_ws('|', r.source_ref, m.source_ref, x.kind) as pair, coalesce(x.source_ref, '-') as match_ref
                        from mentor_match x join referral r on r.id = x.referral_id join mentor m on m.id = x.mentor_id
                        where x.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED')
                            and r.source_ref is not null and m.source_ref is not null
                        """).query((ResultSet row) -> {
            known.liveMatches().put(row.getString("pair"), row.getString("match_ref"));
        });
        return known;
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
