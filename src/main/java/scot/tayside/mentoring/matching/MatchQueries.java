package scot.tayside.mentoring.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;
import scot.tayside.mentoring.web.Sentence;

/** Matches as lists and pages show them, to those who may open the whole file of the mentee. */
@Component
class MatchQueries {

    private static final int WHOLE_FILE = 3;

    private static final String MINE = """
             from reading.mentor_match x
                join reading.file_viewer f on f.referral_id = x.referral_id and f.user_id = :viewer and f.depth = :depth
            """;

    private static final String FILTERED = MINE + """
            where (:name::text is null or x.person_name ilike '%' || :name || '%' or x.mentor_name ilike '%' || :name || '%'
                    or x.person_reference ilike :name)
                and (:status::text is null or x.status = :status)
                and (:mentor::uuid is null or x.mentor_id = :mentor)
                and (:person::uuid is null or x.person_id = :person)
                and (:referral::uuid is null or x.referral_id = :referral)
            """;

    private static final Map<String, String> COLUMNS = Map.of(
            "since", "since",
            "person", "lower(x.person_name)",
            "mentor", "lower(x.mentor_name)",
            "status", "array_position(array['PROPOSED','AGREED','ACTIVE','PAUSED','ENDED','DECLINED'], x.status)");

    private final JdbcClient sql;

    MatchQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<MatchRow> list(MatchFilter filter, Viewer viewer, Paging asked) {
        long total = filtered("select count(*)" + FILTERED, filter, viewer)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                asked,
                paging -> filtered(
                                "select x.*, coalesce(x.started_on, x.agreed_on, x.proposed_on) as since" + FILTERED
                                        + " order by " + paging.orderBy(COLUMNS) + ", x.id limit :size offset :offset",
                                filter,
                                viewer)
                        .param("size", paging.size())
                        .param("offset", paging.offset())
                        .query((row, number) -> rowOf(row))
                        .list());
    }

    private StatementSpec filtered(String query, MatchFilter filter, Viewer viewer) {
        return sql.sql(query)
                .param("viewer", viewer.id().value())
                .param("depth", WHOLE_FILE)
                .param("name", filter.name == null ? null : escaped(filter.name))
                .param("status", filter.status == null ? null : filter.status.name())
                .param("mentor", filter.mentor)
                .param("person", filter.person)
                .param("referral", filter.referral);
    }

    MatchPage page(MatchId id, Viewer viewer, LocalDate today) {
        return sql.sql("""
                        select x.*, w.paused_on, w.pause_reason, w.declined_on, w.declined_by, w.note, u.display_name as proposed_by,
                            w.mentee_agreed_on, w.mentor_agreed_on, w.ending_held_on, w.no_ending_reason,
                            (select a.display_name from user_account a where a.id = w.mentee_answer_by) as mentee_answer_by,
                            (select a.display_name from user_account a where a.id = w.mentor_answer_by) as mentor_answer_by,
                            r.reference as referral_reference, m.reference as mentor_reference, m.status as mentor_status,
                            m.cleared_on, m.pvg_status, m.pvg_roles, m.pvg_valid_to,
                            exists (select from reading.mentor_viewer v where v.mentor_id = m.id and v.user_id = :viewer) as mentor_mine
                        """ + MINE + """
                        join mentor_match w on w.id = x.id
                        join reading.referral r on r.id = x.referral_id
                        join reading.mentor m on m.id = x.mentor_id
                        left join user_account u on u.id = w.proposed_by
                        where x.id = :id
                        """)
                .param("viewer", viewer.id().value())
                .param("depth", WHOLE_FILE)
                .param("id", id.value())
                .query((row, number) -> pageOf(row, today))
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no such match for this viewer"));
    }

    /** Everybody who was ever proposed for a referral, the latest first; for those who may open the whole file. */
    List<ProposalRow> history(ReferralId referral) {
        return sql.sql("""
                        select x.id, x.mentor_name, x.kind, x.status, x.proposed_on, u.display_name as proposed_by,
                            w.mentee_agreed_on, w.mentor_agreed_on, w.declined_on, w.declined_by, w.end_reason, w.note
                        from reading.mentor_match x
                            join mentor_match w on w.id = x.id
                            left join user_account u on u.id = w.proposed_by
                        where x.referral_id = ?
                        order by x.proposed_on desc nulls last, x.mentor_name, x.id
                        """).param(referral.value()).query(ProposalRow.class).list();
    }

    private static MatchRow rowOf(ResultSet row) throws SQLException {
        return new MatchRow(
                new MatchId(row.getObject("id", UUID.class)),
                row.getString("person_name"),
                row.getString("person_reference"),
                row.getString("mentor_name"),
                MatchKind.valueOf(row.getString("kind")),
                MatchStatus.valueOf(row.getString("status")),
                day(row, "since"),
                day(row, "ended_on"));
    }

    private static MatchPage pageOf(ResultSet row, LocalDate today) throws SQLException {
        MatchStatus status = MatchStatus.valueOf(row.getString("status"));
        List<Sentence> notCleared = MatchStatus.LIVE.contains(status)
                ? Sentence.of(CandidateQueries.clearanceOf(row, "mentor_status").unmetOn(today))
                : List.of();
        return new MatchPage(
                new MatchId(row.getObject("id", UUID.class)),
                MatchKind.valueOf(row.getString("kind")),
                status,
                row.getObject("referral_id", UUID.class),
                row.getString("referral_reference"),
                row.getObject("person_id", UUID.class),
                row.getString("person_name"),
                row.getString("person_reference"),
                row.getObject("mentor_id", UUID.class),
                row.getString("mentor_name"),
                row.getString("mentor_reference"),
                row.getBoolean("mentor_mine"),
                day(row, "proposed_on"),
                row.getString("proposed_by"),
                day(row, "mentee_agreed_on"),
                row.getString("mentee_answer_by"),
                day(row, "mentor_agreed_on"),
                row.getString("mentor_answer_by"),
                day(row, "agreed_on"),
                day(row, "started_on"),
                day(row, "paused_on"),
                CandidateQueries.optional(row, "pause_reason", Reason::valueOf),
                day(row, "ended_on"),
                day(row, "declined_on"),
                CandidateQueries.optional(row, "declined_by", Party::valueOf),
                Reason.inWords(row.getString("end_reason")),
                day(row, "ending_held_on"),
                row.getString("no_ending_reason"),
                row.getString("note"),
                notCleared);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_");
    }
}
