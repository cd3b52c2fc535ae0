package scot.tayside.mentoring.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Stores good rows, a sheet at a time and set by set; the statements of each sheet are a resource beside this class.
 *
 * <p>Rows are recognised by their references, so storing them again changes nothing. What has been changed in the
 * application since an import (its version says so) is never overwritten by a later one.
 */
@Component
class RowWriter {

    private static final int ROWS_AT_ONCE = 2000;

    private final JdbcClient sql;
    private final JsonMapper json;
    private final Map<Sheet, List<String>> statements;

    RowWriter(JdbcClient sql, JsonMapper json) {
        this.sql = sql;
        this.json = json;
        this.statements = Arrays.stream(Sheet.values())
                .collect(Collectors.toMap(sheet -> sheet, sheet -> SheetStatements.of(sheet.title())));
    }

    void store(Sheet sheet, List<Row> rows) {
        int stored = 0;
        for (List<Row> batch : batches(rows)) {
            storeTogether(sheet, batch);
            stored++;
            if (batch.size() > ROWS_AT_ONCE / 2 && Integer.bitCount(stored) == 1) {
                countAnew();
            }
        }
    }

    /** Until the transaction ends nobody else sees how the tables have grown; statements planned for empty ones crawl. */
    private void countAnew() {
        sql.sql("analyze person, referral, mentee_case, mentor_match, contact, review, review_item")
                .update();
    }

    /** No statement takes long; what belongs to one referral stays together, for its rows look at each other. */
    private static List<List<Row>> batches(List<Row> rows) {
        List<List<Row>> batches = new ArrayList<>();
        List<Row> batch = new ArrayList<>();
        for (List<Row> together : rows.stream()
                .collect(Collectors.groupingBy(RowWriter::referral, LinkedHashMap::new, Collectors.toList()))
                .values()) {
            if (batch.size() + together.size() > ROWS_AT_ONCE || batches.isEmpty()) {
                batch = new ArrayList<>();
                batches.add(batch);
            }
            batch.addAll(together);
        }
        return batches;
    }

    private static Object referral(Row row) {
        return row.sheet() == Sheet.REFERRALS || !row.has("referral_ref") ? row.number() : row.must("referral_ref");
    }

    private void storeTogether(Sheet sheet, List<Row> rows) {
        String document =
                json.writeValueAsString(rows.stream().map(RowWriter::cells).toList());
        for (String statement : statements.getOrDefault(sheet, List.of())) {
            sql.sql(statement).param("rows", document).update();
        }
    }

    /** Cells with empty ones left out; lists as lists, so that the statements need not take text apart. */
    private static Map<String, Object> cells(Row row) {
        Map<String, Object> cells = new TreeMap<>(row.cells());
        for (Column column : row.sheet().columns()) {
            if (column.kind() == Column.Kind.CODES || column.kind() == Column.Kind.REFS) {
                cells.put(column.name(), row.list(column.name()));
            }
        }
        return cells;
    }

    /** The cases whose changes are to be worked out anew after these rows. */
    Collection<UUID> cases(List<Row> reviews) {
        String[] refs =
                reviews.stream().map(row -> row.must("referral_ref")).distinct().toArray(String[]::new);
        return sql.sql(
                        "select c.id from mentee_case c join referral r on r.id = c.referral_id where r.source_ref = any(:refs)")
                .param("refs", refs)
                .query(UUID.class)
                .list();
    }
}
