package scot.tayside.mentoring.training;

import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
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

    private final JdbcClient sql;

    EnrolmentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<EnrolmentRow> list(Viewer viewer, Paging paging) {
        UUID reader = viewer.id().value();
        long total = sql.sql("select count(*) " + VISIBLE)
                .param("viewer", reader)
                .query(Long.class)
                .single();
        return Listing.of(
                total,
                paging,
                shown -> sql.sql("select e.id, m.name as mentor, e.enrolled_on, e.units, e.completed_on " + VISIBLE
                                + " order by " + shown.orderBy(COLUMNS) + ", e.id limit :size offset :offset")
                        .param("viewer", reader)
                        .param("size", shown.size())
                        .param("offset", shown.offset())
                        .query(EnrolmentRow.class)
                        .list());
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
