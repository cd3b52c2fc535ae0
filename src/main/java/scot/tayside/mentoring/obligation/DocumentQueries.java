package scot.tayside.mentoring.obligation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.web.Option;

/** Reports that were issued, by which an obligation can be met. */
@Component
class DocumentQueries {

    private final JdbcClient sql;

    DocumentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Option> issued() {
        return !isPublished() ? List.of() : sql.sql("""
                        select id::text as value, title || ' (' || issued_on || ')' as label
                        from reading.report_document where status in ('ISSUED', 'SUPERSEDED') order by issued_on desc, title limit 100
                        """).query(Option.class).list();
    }

    @Nullable
    IssuedReport find(@Nullable UUID id) {
        if (id == null || !isPublished()) {
            return null;
        }
        return sql.sql("select title, url from reading.report_document where id = ?")
                .param(id)
                .query(IssuedReport.class)
                .optional()
                .orElse(null);
    }

    private boolean isPublished() {
        return sql.sql("select to_regclass('reading.report_document') is not null")
                .query(Boolean.class)
                .single();
    }
}
