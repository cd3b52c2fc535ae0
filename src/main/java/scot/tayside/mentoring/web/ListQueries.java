package scot.tayside.mentoring.web;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A list that is read page by page: {@code new ListQueries<>(Row.class, "select r.id …", "from … where …", COLUMNS, "r.id")}.
 *
 * @param row what a line becomes
 * @param select the columns of a line
 * @param from which lines there are, filtered: as many are counted
 * @param columns what the sort keys stand for
 * @param last what decides the order of lines that are alike
 */
public record ListQueries<T>(Class<T> row, String select, String from, Map<String, String> columns, String last) {

    public Listing<T> page(JdbcClient sql, Map<String, ?> asked, Paging paging) {
        long total = sql.sql("select count(*) " + from)
                .params(asked)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                paging,
                shown -> sql.sql(select + from + " order by " + shown.orderBy(columns) + ", " + last
                                + " limit :size offset :offset")
                        .params(asked)
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(row)
                        .list());
    }
}
