package scot.tayside.mentoring.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;
import scot.tayside.mentoring.snapshot.Edition;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Reports as lists and pages show them, to whom may know of them. */
@Repository
class ReportQueries {

    static final String USUAL_SORT = "-period";

    private static final Map<String, String> COLUMNS =
            Map.of("period", "(r.last_day, r.first_day, r.edition_number)", "title", "r.title", "status", "r.status");

    /** The board knows of what waits for its signature, and of what has left the house. */
    private static final String VISIBLE = """
            (:role <> 'BOARD' or r.status in ('SIGNED_OFF', 'ISSUED', 'SUPERSEDED')
                or r.status = 'IN_REVIEW' and r.board_required and r.director_signed_on is not null)
            """;

    private static final String FILTERED = "from report r where " + VISIBLE + """
            and (:kind::text is null or r.kind = :kind) and (:status::text is null or r.status = :status)
            """;

    private final JdbcClient sql;

    ReportQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<ReportRow> list(ReportFilter filter, Viewer viewer, Paging paging) {
        long total = filtered("select count(*) " + FILTERED, filter, viewer)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                paging,
                shown -> filtered(
                                """
                                select r.id, r.kind, r.title, r.first_day, r.last_day, r.status, r.edition_number, r.issued_on,
                                    (select count(*) from report_section s where s.report_id = r.id and s.text is not null) as written,
                                    (select count(*) from report_section s where s.report_id = r.id) as sections
                                """ + FILTERED + "order by " + shown.orderBy(COLUMNS)
                                        + ", r.id limit :size offset :offset",
                                filter,
                                viewer)
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(ReportRow.class)
                        .list());
    }

    private StatementSpec filtered(String statement, ReportFilter filter, Viewer viewer) {
        return sql.sql(statement)
                .param("role", viewer.role().name())
                .param("kind", filter.kind == null ? null : filter.kind.name())
                .param("status", filter.status == null ? null : filter.status.name());
    }

    /** @throws NoSuchElementException if there is none, or none that the viewer may know of */
    ReportHead head(ReportId id, Viewer viewer) {
        return sql.sql("""
                        select r.*, a.title as attached_title, u.display_name as created_by_name,
                            (select n.id from report n where n.supersedes_id = r.id and n.status in ('ISSUED', 'SUPERSEDED')
                                order by n.edition_number desc limit 1) as superseded_by_id
                        from report r
                            left join report a on a.id = r.attached_report_id
                            left join reading.report_writer u on u.id = r.created_by
                        where r.id = :id and
                        """ + VISIBLE)
                .param("id", id.value())
                .param("role", viewer.role().name())
                .query(ReportHead.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no report " + id));
    }

    boolean isVisible(ReportId id, Viewer viewer) {
        return sql.sql("select count(*) from report r where r.id = :id and " + VISIBLE)
                        .param("id", id.value())
                        .param("role", viewer.role().name())
                        .query(Long.class)
                        .single()
                > 0;
    }

    List<SectionRow> sections(ReportId id) {
        return sql.sql("""
                        select s.id, s.number, s.heading, s.text is not null as written,
                            s.written_at at time zone 'Europe/London' as written_at, w.display_name as written_by,
                            s.assigned_to as assigned_to_id, a.display_name as assigned_to, s.due_on,
                            (select count(*) from report_comment c where c.section_id = s.id) as comments
                        from report_section s
                            left join reading.report_writer w on w.id = s.written_by
                            left join reading.report_writer a on a.id = s.assigned_to
                        where s.report_id = ? order by s.position
                        """).param(id.value()).query(SectionRow.class).list();
    }

    /** Every section in full, in order. */
    List<SectionFile> files(ReportId id) {
        return sql.sql(FILES + "where s.report_id = ? order by s.position")
                .param(id.value())
                .query(SectionFile.class)
                .list();
    }

    SectionFile file(ReportId report, SectionId id) {
        return sql.sql(FILES + "where s.report_id = ? and s.id = ?")
                .param(report.value())
                .param(id.value())
                .query(SectionFile.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no section " + id));
    }

    private static final String FILES = """
            select s.id, s.report_id, s.number, s.heading, s.guidance, s.topics, s.feeds, s.text,
                s.written_at at time zone 'Europe/London' as written_at, w.display_name as written_by,
                s.assigned_to as assigned_to_id, a.display_name as assigned_to, s.due_on, s.version
            from report_section s
                left join reading.report_writer w on w.id = s.written_by
                left join reading.report_writer a on a.id = s.assigned_to
            """;

    List<CommentRow> comments(SectionId section) {
        return sql.sql("""
                        select c.text, u.display_name as by, c.written_at at time zone 'Europe/London' as at
                        from report_comment c join reading.report_writer u on u.id = c.written_by
                        where c.section_id = ? order by c.written_at, c.id
                        """).param(section.value()).query(CommentRow.class).list();
    }

    /** The quotes and case studies of a section, or of the whole report where no section is named. */
    List<UUID> quotes(ReportId report, @Nullable SectionId section) {
        return sql.sql("""
                        select q.voice_id from report_quote q join report_section s on s.id = q.section_id
                        where s.report_id = :report and (:section::uuid is null or s.id = :section)
                        order by s.position, q.voice_id
                        """)
                .param("report", report.value())
                .param("section", section == null ? null : section.value())
                .query(UUID.class)
                .list();
    }

    /** The quotes that an edition of a frozen report prints. */
    List<FrozenQuote> frozenQuotes(UUID section, Edition edition) {
        return sql.sql("""
                        select voice_id, edition, words, source from report_frozen_quote
                        where section_id = ? and edition = ? order by voice_id
                        """)
                .param(section)
                .param(edition.name())
                .query(FrozenQuote.class)
                .list();
    }

    /** Whose words an edition of a frozen report prints. */
    List<UUID> frozenQuotes(ReportId report, Edition edition) {
        return sql.sql("""
                        select q.voice_id from report_frozen_quote q join report_section s on s.id = q.section_id
                        where s.report_id = ? and q.edition = ? order by q.voice_id
                        """)
                .param(report.value())
                .param(edition.name())
                .query(UUID.class)
                .list();
    }

    List<ContributionFile> contributions(ReportId report) {
        return sql.sql("""
                        select c.partner, c.from_day, c.to_day, c.text, c.written_at at time zone 'Europe/London' as written_at,
                            u.display_name as written_by, c.version
                        from report_contribution c left join reading.report_writer u on u.id = c.written_by
                        where c.report_id = ? order by c.partner
                        """).param(report.value()).query(ContributionFile.class).list();
    }

    List<Signature> signatures(ReportId report) {
        return sql.sql("""
                        select s.role, s.decision, s.decided_on as on, u.display_name as by, s.remark
                        from report_sign_off s join reading.report_writer u on u.id = s.decided_by
                        where s.report_id = ? order by s.decided_on, s.role desc
                        """).param(report.value()).query(Signature.class).list();
    }

    List<CopyRow> copies(ReportId report) {
        return sql.sql("""
                        select c.recipient, c.edition, c.issued_on as on, u.display_name as by, c.remark
                        from report_copy c join reading.report_writer u on u.id = c.issued_by
                        where c.report_id = ? order by c.issued_on, c.recipient
                        """).param(report.value()).query(CopyRow.class).list();
    }

    /** Who can be asked to write. */
    List<Option> writers() {
        return sql.sql("""
                        select id, display_name from reading.report_writer
                        where active and role in ('MANAGER', 'COORDINATOR', 'DIRECTOR') order by display_name
                        """)
                .query((row, number) -> new Option(row.getString("id"), row.getString("display_name")))
                .list();
    }

    /** The progress reports that a committee paper may carry. */
    List<Option> attachable() {
        return sql.sql("""
                        select id, title from report where kind = 'PROGRESS_REPORT' and status <> 'SUPERSEDED'
                        order by last_day desc, first_day, edition_number desc
                        """)
                .query((row, number) -> new Option(row.getString("id"), row.getString("title")))
                .list();
    }

    /** What was recorded in the days of a report and may be told of in it. */
    List<FeedRow> feeds(List<String> feeds, ReportingPeriod period) {
        LocalDate first = period.firstDay();
        return sql.sql("select feed, day, text, url from reading.report_feed "
                        + "where feed = any(?) and day between ? and ? order by day, text")
                .param(feeds.toArray(String[]::new))
                .param(first)
                .param(period.lastDay())
                .query(FeedRow.class)
                .list();
    }
}
