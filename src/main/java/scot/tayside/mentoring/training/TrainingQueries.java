package scot.tayside.mentoring.training;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Training sessions as a list and one by one; mentors by name only to those who may read them. */
@Component
class TrainingQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("held", "t.held_on", "title", "t.title", "attendances", "t.attendances");

    private static final String READ = "select t.id, t.held_on, t.title, t.course, t.joint_with, t.attendances ";

    private static final String FILTERED = """
            from reading.training t
            where (:from::date is null or t.held_on >= :from)
                and (:to::date is null or t.held_on <= :to)
            """;

    private static final ListQueries<TrainingRow> LIST =
            new ListQueries<>(TrainingRow.class, READ, FILTERED, COLUMNS, "t.id");

    private final JdbcClient sql;

    TrainingQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<TrainingRow> list(TrainingFilter filter, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("from", filter.from);
        asked.put("to", filter.to);
        return LIST.page(sql, asked, paging);
    }

    TrainingRow find(TrainingId id) {
        return sql.sql(READ + "from reading.training t where t.id = ?")
                .param(id.value())
                .query(TrainingRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no training " + id));
    }

    List<String> attended(TrainingId id, Viewer viewer) {
        return sql.sql("""
                        select m.name
                        from training_attendance x
                            join reading.mentor m on m.id = x.mentor_id
                            join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = :viewer
                        where x.training_id = :id
                        order by m.last_name, m.first_name
                        """)
                .param("id", id.value())
                .param("viewer", viewer.id().value())
                .query(String.class)
                .list();
    }

    /** Mentors whom the viewer may read; also those who have left, for sessions of earlier days. */
    List<Option> mentors(Viewer viewer) {
        return sql.sql("""
                        select m.id::text as value, m.name || ', ' || m.reference as label
                        from reading.mentor m
                            join reading.mentor_viewer v on v.mentor_id = m.id and v.user_id = ?
                        where m.recruited_on is not null
                        order by m.last_name, m.first_name, m.reference
                        """).param(viewer.id().value()).query(Option.class).list();
    }
}
