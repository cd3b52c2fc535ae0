package scot.tayside.mentoring.appointment;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.identity.UserId;

/** Mentors who have not checked out, and who is to look for them. */
@Component
class AlarmQueries {

    private final JdbcClient sql;

    AlarmQueries(JdbcClient sql) {
        this.sql = sql;
    }

    /** Those who were to be done by then, away from the office, and have not been looked for yet. */
    List<Silent> silent(Instant since) {
        return sql.sql("""
                        select a.id, a.referral_id, a.person_id, a.ends_at at time zone 'Europe/London' as ends
                        from appointment a
                        where a.cancelled_at is null and a.checked_out_at is null and a.place_kind <> 'OFFICE' and a.ends_at <= ?
                            and not exists (select from appointment_alarm e where e.appointment_id = a.id)
                        order by a.ends_at, a.id
                        """)
                .param(since.atOffset(ZoneOffset.UTC))
                .query(Silent.class)
                .list();
    }

    /** Whether it was this call that raised it: of two servers, only one writes. */
    boolean raise(UUID appointment, Instant at) {
        return sql.sql("insert into appointment_alarm (appointment_id, raised_at) values (?, ?) on conflict do nothing")
                        .params(appointment, at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    boolean isRaised(AppointmentId appointment) {
        return sql.sql("select exists (select from appointment_alarm where appointment_id = ?)")
                .param(appointment.value())
                .query(Boolean.class)
                .single();
    }

    /** Whether there was an alarm that nobody had closed. */
    boolean close(AppointmentId appointment, String found, UserId by, Instant at) {
        return sql.sql("""
                        update appointment_alarm e set closed_at = :at, closed_by = :by, found = :found
                        from appointment a
                        where a.id = e.appointment_id and e.appointment_id = :id and e.closed_at is null and a.checked_out_at is null
                        """)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("by", by.value())
                        .param("found", found)
                        .param("id", appointment.value())
                        .update()
                == 1;
    }

    /** The coordinators of the file; its managers where it has none. */
    List<String> toTell(UUID referral) {
        return sql.sql("""
                        with team as (
                            select u.username, u.role from reading.file_viewer v join user_account u on u.id = v.user_id
                            where v.referral_id = ? and v.depth = 3 and u.active)
                        select username from team
                        where role = 'COORDINATOR' or not exists (select from team where role = 'COORDINATOR')
                        order by username
                        """).param(referral).query(String.class).list();
    }

    /** A mentor of whom nobody has heard. */
    record Silent(AppointmentId id, UUID referralId, UUID personId, LocalDateTime ends) {}
}
