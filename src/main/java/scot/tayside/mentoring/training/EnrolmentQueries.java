package scot.tayside.mentoring.training;

import java.util.Map;
import java.util.NoSuchElementException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Paging;

/** Enrolments for the peer mentoring award, of the mentors whom the viewer may read. */
@Component
class EnrolmentQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("enrolled", "e.enrolled_on", "mentor", "(m.last_name, m.first_name)", "units", "e.units");

    private static final String VISIBLE = """
            from capms_enrolment e
                join reading.mentor m on m.id = e.mentor_id
                join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
            """;

    private static final ListQueries<EnrolmentRow> LIST = new ListQueries<>(
            EnrolmentRow.class,
            "select e.id, m.name as mentor, e.enrolled_on, e.units, e.completed_on ",
            VISIBLE,
            COLUMNS,
            "e.id");

    private final JdbcClient sql;

    EnrolmentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<EnrolmentRow> list(Viewer viewer, Paging paging) {
        return LIST.page(sql, Map.of("viewer", viewer.id().value()), paging);
    }

    /** @throws NoSuchElementException unless it is of a mentor whom the viewer may read */
    String mentor(EnrolmentId id, Viewer viewer) {
        return sql.sql("select m.name " + VISIBLE + " where e.id = :id")
                .param("id", id.value())
                .param("viewer", viewer.id().value())
                .query(String.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no enrolment " + id));
    }
}
