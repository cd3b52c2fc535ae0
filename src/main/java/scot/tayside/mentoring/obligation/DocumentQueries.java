package scot.tayside.mentoring.obligation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.Option;

/** Reports that were issued, by which an obligation can be met, and sections that are still to be written. */
@Component
class DocumentQueries {

    private final JdbcClient sql;

    DocumentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Option> issued() {
        return sql.sql("""
                        select id::text as value, title || ' (' || issued_on || ')' as label
                        from reading.report_document where status in ('ISSUED', 'SUPERSEDED') order by issued_on desc, title limit 100
                        """).query(Option.class).list();
    }

    /** What the viewer is asked to write, the nearest day first. */
    List<Assignment> assignedTo(Viewer viewer) {
        return sql.sql("""
                        select id, section, title, due_on, changed_at, url
                        from reading.report_assignment where user_id = ? order by due_on, id limit 1000
                        """).param(viewer.id().value()).query(Assignment.class).list();
    }

    @Nullable
    IssuedReport find(@Nullable UUID id) {
        if (id == null) {
            return null;
        }
        return sql.sql("select title, url from reading.report_document where id = ?")
                .param(id)
                .query(IssuedReport.class)
                .optional()
                .orElse(null);
    }
}
