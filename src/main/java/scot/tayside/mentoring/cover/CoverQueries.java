package scot.tayside.mentoring.cover;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Who covers for whom, and who could. */
@Component
class CoverQueries {

    private static final Map<String, String> COLUMNS = Map.of("from", "c.first_day");

    /** Accounts of the viewer's organisation: their own role's, and for a manager the coordinators', too. */
    private static final String COLLEAGUES = """
            from user_account u
            where u.active and u.organisation = :organisation and (u.role = :role or :manages and u.role = 'COORDINATOR')
            """;

    private static final String SHOWN = """
            from reading.cover c
            where c.last_day >= :today
                and (:viewer in (c.absent_id, c.substitute_id)
                    or :manages and exists (select from user_account a where a.id = c.absent_id and a.organisation = :organisation))
            """;

    private final JdbcClient sql;

    CoverQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Option> colleagues(Viewer viewer) {
        return about(viewer, "select u.id::text as value, u.display_name as label " + COLLEAGUES + " order by 2, 1")
                .query(Option.class)
                .list();
    }

    /** Whether both have the same role in the viewer's organisation and an area in common. */
    boolean mayCover(UUID absent, UUID substitute, Viewer viewer) {
        return about(viewer, """
                        select exists (
                            select from user_account a join user_account s on s.role = a.role and s.organisation = a.organisation and s.active
                            where a.active and a.id = :absent and s.id = :substitute and a.organisation = :organisation
                                and (a.id = :viewer or :manages and a.role in ('COORDINATOR', 'MANAGER'))
                                and exists (select from user_area x join user_area y using (area) where x.user_id = a.id and y.user_id = s.id))
                        """)
                .param("absent", absent)
                .param("substitute", substitute)
                .query(Boolean.class)
                .single();
    }

    /** Whether somebody is away, or covered for, in those days already. */
    boolean isAway(UUID user, LocalDate firstDay, LocalDate lastDay) {
        return sql.sql(
                        "select exists (select from reading.cover where absent_id = ? and first_day <= ? and last_day >= ?)")
                .params(user, lastDay, firstDay)
                .query(Boolean.class)
                .single();
    }

    boolean isCovering(UUID user, LocalDate firstDay, LocalDate lastDay) {
        return sql.sql(
                        "select exists (select from reading.cover where substitute_id = ? and first_day <= ? and last_day >= ?)")
                .params(user, lastDay, firstDay)
                .query(Boolean.class)
                .single();
    }

    /** Two who set cover for one person at once wait for each other. */
    void lock(UUID absent) {
        sql.sql("select id from user_account where id = ? for update")
                .param(absent)
                .query(UUID.class)
                .optional();
    }

    void add(UUID id, AbsenceForm form, Viewer by, Instant now) {
        sql.sql("""
                        insert into cover (id, absent_id, substitute_id, first_day, last_day, set_by, set_at)
                        values (:id, :absent, :substitute, :first, :last, :by, :now)
                        """)
                .param("id", id)
                .param("absent", form.absent)
                .param("substitute", form.substitute)
                .param("first", form.firstDay)
                .param("last", form.lastDay)
                .param("by", by.id().value())
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .update();
    }

    /** Whether there was cover that the viewer may end: their own absence, or in a manager's organisation. */
    boolean end(UUID id, LocalDate today, Viewer by, Instant now) {
        return about(by, """
                        update cover set ended_at = :now, ended_by = :viewer
                        where id = :id and ended_at is null and last_day >= :today
                            and (absent_id = :viewer or :manages and exists (
                                select from user_account a where a.id = absent_id and a.organisation = :organisation))
                        """)
                        .param("id", id)
                        .param("today", today)
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }

    Listing<CoverRow> list(LocalDate today, Viewer viewer, Paging paging) {
        long total = about(viewer, "select count(*) " + SHOWN)
                .param("today", today)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                paging,
                shown -> about(
                                viewer,
                                "select c.id, c.absent_name, c.substitute_name, c.first_day, c.last_day, c.absent_id = :viewer or :manages as may_end "
                                        + SHOWN + " order by " + shown.orderBy(COLUMNS)
                                        + ", c.id limit :size offset :offset")
                        .param("today", today)
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(CoverRow.class)
                        .list());
    }

    private JdbcClient.StatementSpec about(Viewer viewer, String statement) {
        return sql.sql(statement)
                .param("viewer", viewer.id().value())
                .param("organisation", viewer.organisation().name())
                .param("role", viewer.role().name())
                .param("manages", viewer.is(Role.MANAGER));
    }
}
