package scot.tayside.mentoring.mentor;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Organisation;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.person.PersonId;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** The lists about mentors, and who may see whom of them. */
@Component
class MentorQueries {

    private static final String MINE =
            " from reading.mentor m join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer ";

    private static final String FILTERED = MINE + """
            where (:name::text is null or m.name ilike '%' || :name || '%' or m.reference ilike :name)
                and (:type::text is null or m.type = :type)
                and (:organisation::text is null or m.organisation = :organisation)
                and (:status::text is null or m.status = :status)
                and (:area::text is null or :area = any(string_to_array(m.areas, ';')))
            """;

    private static final Map<String, String> COLUMNS = Map.of(
            "name", "(lower(m.last_name), lower(m.first_name))",
            "type", "m.type",
            "status",
                    "array_position(array['ENQUIRY','APPLIED','INTERVIEWED','RECRUITED','IN_CLEARANCE','CLEARED','UNAVAILABLE','SUSPENDED','LEFT','WITHDREW','NOT_SELECTED'], m.status)",
            "caseload", "m.caseload",
            "pvg", "m.pvg_valid_to");

    private static final String AWAY = """
            select m.*, (select max(a.last_day) from reading.mentor_away a
                where a.mentor_id = m.id and :today between a.first_day and a.last_day) as away_until
            """;

    private final JdbcClient sql;

    MentorQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<MentorRow> list(MentorFilter filter, Viewer viewer, Paging asked, LocalDate today) {
        long total = filtered("select count(*)" + FILTERED, filter, viewer)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                asked,
                paging -> filtered(
                                AWAY + FILTERED + " order by " + paging.orderBy(COLUMNS)
                                        + ", m.last_name, m.id limit :size offset :offset",
                                filter,
                                viewer)
                        .param("today", today)
                        .param("size", paging.size())
                        .param("offset", paging.offset())
                        .query((row, number) -> rowOf(row, today))
                        .list());
    }

    private StatementSpec filtered(String query, MentorFilter filter, Viewer viewer) {
        return sql.sql(query)
                .param("viewer", viewer.id().value())
                .param("name", filter.name == null ? null : escaped(filter.name))
                .param("type", code(filter.type))
                .param("organisation", code(filter.organisation))
                .param("status", code(filter.status))
                .param("area", code(filter.area));
    }

    /** The mentor, if the viewer may know that there is such a mentor. */
    MentorHead head(MentorId id, Viewer viewer) {
        return head("select m.reference, m.name, m.status" + MINE + "where m.id = :id", id, viewer);
    }

    /** The mentor who signs in with the viewer's account, if it is this one. */
    MentorHead own(MentorId id, Viewer viewer) {
        return head(
                "select m.reference, m.name, m.status from reading.mentor m where m.id = :id and m.user_id = :viewer",
                id,
                viewer);
    }

    private MentorHead head(String query, MentorId id, Viewer viewer) {
        return sql.sql(query)
                .param("viewer", viewer.id().value())
                .param("id", id.value())
                .query((row, number) -> new MentorHead(
                        id,
                        row.getString("reference"),
                        row.getString("name"),
                        MentorStatus.valueOf(row.getString("status"))))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no such mentor for this viewer"));
    }

    Optional<PersonId> formerMentee(MentorId id) {
        return sql.sql("select person_id from mentor where id = ? and person_id is not null")
                .param(id.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    boolean isGone(UserId user) {
        return sql.sql("select exists (select from mentor where user_id = ? and status in ('SUSPENDED', 'LEFT'))")
                .param(user.value())
                .query(Boolean.class)
                .single();
    }

    boolean hasOpenCase(MentorId id) {
        return sql.sql("""
                        select exists (select from reading.mentee_case c join reading.mentor m on m.person_id = c.person_id
                            where m.id = ? and c.status <> 'CLOSED')
                        """).param(id.value()).query(Boolean.class).single();
    }

    /** Accounts nobody signs in with as a mentor yet, and this mentor's own. */
    List<Option> accounts(@Nullable MentorId id, Viewer viewer) {
        return sql.sql("""
                        select user_id, name from reading.mentor_account
                        where (mentor_id is null or mentor_id = :id::uuid) and (:tca or organisation = :organisation)
                        order by name
                        """)
                .param("id", id == null ? null : id.value())
                .param("tca", viewer.organisation() == Organisation.TCA)
                .param("organisation", viewer.organisation().name())
                .query((row, number) -> new Option(row.getString("user_id"), row.getString("name")))
                .list();
    }

    /** The person with that reference, if the viewer may open the file or the mentor is that very person. */
    Optional<PersonId> person(String reference, @Nullable MentorId mentor, Viewer viewer) {
        return sql.sql("""
                        select p.id from reading.person p
                        where p.reference = upper(:reference)
                            and (exists (select from reading.file_viewer f where f.person_id = p.id and f.user_id = :viewer)
                                or exists (select from reading.mentor m where m.person_id = p.id and m.id = :mentor::uuid))
                        """)
                .param("reference", reference)
                .param("viewer", viewer.id().value())
                .param("mentor", mentor == null ? null : mentor.value())
                .query(UUID.class)
                .optional()
                .map(PersonId::new);
    }

    private static MentorRow rowOf(ResultSet row, LocalDate today) throws SQLException {
        Pvg pvg = MentorPageQueries.pvgOf(row);
        MentorStatus status = MentorStatus.valueOf(row.getString("status"));
        boolean endsSoon = pvg.isToRenewOn(today);
        return new MentorRow(
                new MentorId(row.getObject("id", UUID.class)),
                row.getString("reference"),
                row.getString("name"),
                MentorType.valueOf(row.getString("type")),
                Organisation.valueOf(row.getString("organisation")),
                row.getString("areas"),
                status,
                row.getInt("caseload"),
                row.getInt("caseload_limit"),
                pvg.status(),
                pvg.validTo(),
                endsSoon,
                status.isCleared() && !pvg.validOn(today),
                row.getObject("away_until", LocalDate.class));
    }

    private static @Nullable String code(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
