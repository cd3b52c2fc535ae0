package scot.tayside.mentoring.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.figures.FigureFile;
import scot.tayside.mentoring.figures.FigureSet;
import scot.tayside.mentoring.figures.HiddenReason;
import scot.tayside.mentoring.figures.IssuedEdition;
import scot.tayside.mentoring.figures.IssuedEditions;
import scot.tayside.mentoring.figures.PublicFigure;
import scot.tayside.mentoring.figures.PublicLimits;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** The public editions that were issued, the decisions in them, and the limits. */
@Repository
class EditionQueries implements IssuedEditions {

    private final JdbcClient sql;

    EditionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    @Override
    public List<IssuedEdition> touching(ReportingPeriod period) {
        return sql.sql("""
                select s.id, s.first_day, s.last_day, s.basis, s.as_at, s.sha256, s.file, s.bases, e.file as printed
                from public_edition e join snapshot s on s.id = e.snapshot_id
                where s.first_day <= :lastDay and s.last_day >= :firstDay
                order by e.issued_at
                """)
                .param("firstDay", period.firstDay())
                .param("lastDay", period.lastDay())
                .query(EditionQueries::issued)
                .list();
    }

    private static IssuedEdition issued(ResultSet row, int number) throws SQLException {
        Frozen facts = SnapshotQueries.frozen(row, number);
        Long[] bases = (Long[]) row.getArray("bases").getArray();
        return new IssuedEdition(
                FrozenFile.read(facts, row.getBytes("file"), bases),
                new FigureSet(facts.period(), facts.basis(), FigureFile.read(row.getBytes("printed"))));
    }

    Optional<byte[]> file(SnapshotId id) {
        return sql.sql("select file from public_edition where snapshot_id = ?")
                .param(id.value())
                .query((row, number) -> row.getBytes(1))
                .optional();
    }

    /** The rows of an edition that was issued, in its order; none before. */
    List<PublicFigure> decisions(SnapshotId id, FigureSet exact) {
        List<String> reasons = sql.sql(
                        "select coalesce(reason, '') from edition_decision where snapshot_id = ? order by position")
                .param(id.value())
                .query(String.class)
                .list();
        if (reasons.isEmpty()) {
            return List.of();
        }
        List<Figure> printed = FigureFile.read(file(id).orElseThrow());
        return IntStream.range(0, printed.size())
                .mapToObj(row -> new PublicFigure(
                        exact.at(printed.get(row).statistic(), printed.get(row).place()), reason(reasons.get(row))))
                .toList();
    }

    private static @Nullable HiddenReason reason(String name) {
        return name.isEmpty() ? null : HiddenReason.valueOf(name);
    }

    /** The limits an edition was issued under. */
    Optional<PublicLimits> limits(SnapshotId id) {
        return sql.sql("select least_base, least_cell from public_edition where snapshot_id = ?")
                .param(id.value())
                .query(PublicLimits.class)
                .optional();
    }

    PublicLimits limits() {
        return sql.sql("select least_base, least_cell from reading.public_limit")
                .query(PublicLimits.class)
                .optional()
                .orElse(PublicLimits.USUAL);
    }

    void insert(PublicLimits limits, Instant now, Viewer by) {
        sql.sql("insert into public_limit (changed_at, least_base, least_cell, changed_by) values (?, ?, ?, ?)")
                .param(now.atOffset(ZoneOffset.UTC))
                .param(limits.leastBase())
                .param(limits.leastCell())
                .param(by.id().value())
                .update();
    }

    void insert(SnapshotId id, byte[] file, PublicLimits limits, Instant now) {
        sql.sql("""
                insert into public_edition (snapshot_id, issued_at, file, sha256, least_base, least_cell) values (?, ?, ?, ?, ?, ?)
                """)
                .param(id.value())
                .param(now.atOffset(ZoneOffset.UTC))
                .param(file)
                .param(FrozenFile.sha256(file))
                .param(limits.leastBase())
                .param(limits.leastCell())
                .update();
    }

    void insert(SnapshotId id, List<PublicFigure> decisions) {
        sql.sql("""
                insert into edition_decision (snapshot_id, position, statistic, place, decision, reason)
                select :id, d.position, d.statistic, d.place, case when d.reason = '' then 'SHOWN' else 'HIDDEN' end, nullif(d.reason, '')
                from unnest(cast(:statistics as text[]), cast(:places as text[]), cast(:reasons as text[])) with ordinality
                    as d (statistic, place, reason, position)
                """)
                .param("id", id.value())
                .param(
                        "statistics",
                        decisions.stream()
                                .map(row -> row.exact().statistic().key())
                                .toArray(String[]::new))
                .param(
                        "places",
                        decisions.stream().map(row -> place(row.exact())).toArray(String[]::new))
                .param(
                        "reasons",
                        decisions.stream()
                                .map(row ->
                                        row.reason() == null ? "" : row.reason().name())
                                .toArray(String[]::new))
                .update();
    }

    private static String place(Figure figure) {
        return String.join(" ", figure.service(), figure.area(), figure.sex(), figure.detail())
                .strip();
    }
}
