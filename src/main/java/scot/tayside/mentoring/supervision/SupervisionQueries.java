package scot.tayside.mentoring.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;

/** What was said and agreed in supervisions. */
@Component
class SupervisionQueries {

    private final JdbcClient sql;

    SupervisionQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Coordinators and managers of the mentor's own organisation. */
    boolean supervises(MentorId mentor, Viewer viewer) {
        return sql.sql("""
                        select exists (select from reading.mentor_supervisor where mentor_id = ? and user_id = ?)
                        """)
                .params(mentor.value(), viewer.id().value())
                .query(Boolean.class)
                .single();
    }

    /** The private part stays in the database unless a supervisor asks. */
    List<SupervisionPages.Row> talks(MentorId mentor, boolean supervisor) {
        return sql.sql("""
                        select n.id, n.held_on, n.kind, n.agreed, case when :supervisor then n.private_words end as private_words,
                            n.next_on, u.display_name as recorded_by
                        from supervision_note n join user_account u on u.id = n.recorded_by
                        where n.mentor_id = :mentor
                        order by n.held_on desc, n.recorded_at desc limit 100
                        """)
                .param("mentor", mentor.value())
                .param("supervisor", supervisor)
                .query(SupervisionPages.Row.class)
                .list();
    }

    List<SupervisionPages.ToDoRow> toDos(MentorId mentor) {
        return sql.sql("""
                        select a.id, a.note_id, a.words, a.doer, a.due_on, a.done_on
                        from supervision_action a join supervision_note n on n.id = a.note_id
                        where n.mentor_id = ?
                        order by a.done_on is not null, a.due_on, a.id
                        """)
                .param(mentor.value())
                .query(SupervisionPages.ToDoRow.class)
                .list();
    }

    Optional<LocalDate> dueOn(MentorId mentor) {
        return sql.sql("select due_on from reading.supervision_due where mentor_id = ?")
                .param(mentor.value())
                .query(LocalDate.class)
                .optional();
    }

    int weeks() {
        return sql.sql("select weeks from supervision_interval")
                .query(Integer.class)
                .single();
    }

    void setWeeks(int weeks) {
        sql.sql("update supervision_interval set weeks = ?").param(weeks).update();
    }
}
