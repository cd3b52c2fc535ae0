package scot.tayside.mentoring.snapshot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import scot.tayside.mentoring.figures.Basis;
import scot.tayside.mentoring.figures.Figure;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.shared.ReportingPeriod;

/** Stores frozen figures, and reads them. */
@Repository
class SnapshotQueries {

    private static final String FACTS = "select id, first_day, last_day, basis, as_at, sha256 from snapshot";

    private final JdbcClient sql;

    SnapshotQueries(JdbcClient sql) {
        this.sql = sql;
    }

    void insert(Frozen frozen, byte[] file, List<Figure> figures, Viewer by) {
        sql.sql("""
                insert into snapshot (id, first_day, last_day, basis, as_at, frozen_by, file, sha256, bases)
                values (:id, :firstDay, :lastDay, :basis, :asAt, :by, :file, :sha256, :bases)
                """)
                .param("id", frozen.id().value())
                .param("firstDay", frozen.period().firstDay())
                .param("lastDay", frozen.period().lastDay())
                .param("basis", frozen.basis().name())
                .param("asAt", frozen.asAt().atOffset(ZoneOffset.UTC))
                .param("by", by.id().value())
                .param("file", file)
                .param("sha256", frozen.sha256())
                .param("bases", figures.stream().map(Figure::n).toArray(Long[]::new))
                .update();
    }

    void insert(SnapshotId id, List<Definition> definitions) {
        sql.sql("""
                insert into snapshot_definition (snapshot_id, position, statistic, title, definition, base)
                select :id, d.position, d.statistic, d.title, d.definition, d.base
                from unnest(cast(:statistics as text[]), cast(:titles as text[]), cast(:definitions as text[]), cast(:bases as text[]))
                    with ordinality as d (statistic, title, definition, base, position)
                """)
                .param("id", id.value())
                .param(
                        "statistics",
                        texts(definitions.stream().map(Definition::statistic).toList()))
                .param(
                        "titles",
                        texts(definitions.stream().map(Definition::title).toList()))
                .param(
                        "definitions",
                        texts(definitions.stream().map(Definition::definition).toList()))
                .param("bases", texts(definitions.stream().map(Definition::base).toList()))
                .update();
    }

    private static String[] texts(List<String> texts) {
        return texts.toArray(String[]::new);
    }

    Frozen facts(SnapshotId id) {
        return sql.sql(FACTS + " where id = ?")
                .param(id.value())
                .query(SnapshotQueries::frozen)
                .optional()
                .orElseThrow(SnapshotQueries::none);
    }

    List<Frozen> latest(int most) {
        return sql.sql(FACTS + " order by as_at desc, id limit ?")
                .param(most)
                .query(SnapshotQueries::frozen)
                .list();
    }

    byte[] file(SnapshotId id) {
        return sql.sql("select file from snapshot where id = ?")
                .param(id.value())
                .query((row, number) -> row.getBytes(1))
                .optional()
                .orElseThrow(SnapshotQueries::none);
    }

    Long[] bases(SnapshotId id) {
        return sql.sql("select bases from snapshot where id = ?")
                .param(id.value())
                .query((row, number) -> (Long[]) row.getArray(1).getArray())
                .single();
    }

    List<Definition> definitions(SnapshotId id) {
        return sql.sql("""
                select statistic, title, definition, base from snapshot_definition where snapshot_id = ? order by position
                """).param(id.value()).query(Definition.class).list();
    }

    private static NoSuchElementException none() {
        return new NoSuchElementException("no such frozen figures");
    }

    static Frozen frozen(ResultSet row, int number) throws SQLException {
        return new Frozen(
                new SnapshotId(row.getObject("id", UUID.class)),
                new ReportingPeriod(
                        row.getObject("first_day", LocalDate.class), row.getObject("last_day", LocalDate.class)),
                Basis.valueOf(row.getString("basis")),
                row.getObject("as_at", OffsetDateTime.class).toInstant(),
                row.getString("sha256"));
    }
}
