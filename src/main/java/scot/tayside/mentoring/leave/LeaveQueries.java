package scot.tayside.mentoring.leave;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.UserId;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;

/** Who is away when, and whose mentees wait meanwhile. */
@Component
class LeaveQueries {

    private static final String LEAVE = """
            select l.id, l.first_day, l.last_day, l.note, l.cancelled_on, u.display_name as entered_by
            from mentor_leave l join user_account u on u.id = l.entered_by
            where l.mentor_id = :mentor
            """;

    private final JdbcClient sql;

    LeaveQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** The next first; the hundred latest. */
    List<LeaveRow> leaves(MentorId mentor) {
        return sql.sql(LEAVE + " order by l.first_day desc, l.id limit 100")
                .param("mentor", mentor.value())
                .query(LeaveRow.class)
                .list();
    }

    LeaveRow leave(MentorId mentor, UUID id) {
        return sql.sql(LEAVE + " and l.id = :id")
                .param("mentor", mentor.value())
                .param("id", id)
                .query(LeaveRow.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no leave " + id));
    }

    LeaveForm form(MentorId mentor, UUID id) {
        LeaveRow leave = leave(mentor, id);
        LeaveForm form = new LeaveForm();
        form.firstDay = leave.firstDay();
        form.lastDay = leave.lastDay();
        form.note = leave.note();
        form.version = sql.sql("select version from mentor_leave where id = ?")
                .param(id)
                .query(Long.class)
                .single();
        return form;
    }

    /** By name only to those who may open the file. */
    List<MenteeLeft> mentees(MentorId mentor, Viewer viewer) {
        return sql.sql("""
                        select m.leave_id, m.referral_id, m.person_name, m.reference, m.cover, m.other_mentors
                        from reading.leave_mentee m
                            join reading.file_viewer v on v.referral_id = m.referral_id and v.user_id = :viewer
                        where m.mentor_id = :mentor
                        order by m.person_name, m.referral_id
                        """)
                .param("mentor", mentor.value())
                .param("viewer", viewer.id().value())
                .query(MenteeLeft.class)
                .list();
    }

    void cover(UUID leave, UUID referral, String words, UserId by, LocalDate today) {
        sql.sql("""
                        insert into leave_cover (leave_id, referral_id, cover, recorded_by, recorded_on)
                        values (:leave, :referral, :words, :by, :today)
                        on conflict (leave_id, referral_id) do update
                            set cover = excluded.cover, recorded_by = excluded.recorded_by, recorded_on = excluded.recorded_on
                        """)
                .param("leave", leave)
                .param("referral", referral)
                .param("words", words)
                .param("by", by.value())
                .param("today", today)
                .update();
    }
}
