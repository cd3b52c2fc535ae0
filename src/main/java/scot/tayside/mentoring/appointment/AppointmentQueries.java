package scot.tayside.mentoring.appointment;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.appointment.AppointmentPages.MoveRow;
import scot.tayside.mentoring.identity.Role;
import scot.tayside.mentoring.identity.Viewer;
import scot.tayside.mentoring.mentor.MentorId;
import scot.tayside.mentoring.referral.ReferralId;
import scot.tayside.mentoring.web.ListQueries;
import scot.tayside.mentoring.web.Listing;
import scot.tayside.mentoring.web.Option;
import scot.tayside.mentoring.web.Paging;

/** Appointments as a list and one by one, for those who may see the file. */
@Component
class AppointmentQueries {

    private static final Map<String, String> COLUMNS =
            Map.of("when", "a.starts_at", "name", "(r.last_name, r.first_name)", "mentor", "a.mentor_name");

    private static final String READ = """
            select a.id, a.day, a.from_time, a.until_time, r.person_name, r.reference, a.kind, a.place_kind, a.mentor_name, a.cancelled_by,
                a.checked_out_at is not null as checked_out, a.alarm
            """;

    private static final String FROM = """
            from reading.appointment_line a
                join reading.file_viewer v on v.referral_id = a.referral_id and v.user_id = :viewer
                join reading.referral r on r.id = a.referral_id
            where (not :mine or a.mentor_user_id = :viewer)
                and (:name::text is null or r.person_name ilike '%' || :name || '%' or r.reference ilike :name || '%')
                and a.day >= :from and (:to::date is null or a.day <= :to)
            """;

    private static final ListQueries<AppointmentRow> LIST =
            new ListQueries<>(AppointmentRow.class, READ, FROM, COLUMNS, "a.id");

    private final JdbcClient sql;

    AppointmentQueries(JdbcClient sql) {
        this.sql = sql;
    }

    Listing<AppointmentRow> list(AppointmentFilter filter, LocalDate today, Viewer viewer, Paging paging) {
        Map<String, @Nullable Object> asked = new HashMap<>();
        asked.put("viewer", viewer.id().value());
        asked.put("mine", viewer.is(Role.MENTOR));
        asked.put("name", filter.name);
        asked.put("from", filter.from == null ? today : filter.from);
        asked.put("to", filter.to);
        return LIST.page(sql, asked, paging);
    }

    AppointmentLine find(AppointmentId id) {
        return sql.sql("""
                        select a.id, a.referral_id, a.mentor_id, a.kind, a.day, a.from_time, a.until_time, a.starts_at, a.ends_at,
                            a.place_kind, a.place, a.told, a.mentor_name, a.mentor_user_id, a.cancelled_by, a.cancel_reason,
                            to_char(a.checked_in_at at time zone 'Europe/London', 'HH24:MI') as checked_in,
                            to_char(a.checked_out_at at time zone 'Europe/London', 'HH24:MI') as checked_out,
                            to_char(a.raised_at at time zone 'Europe/London', 'HH24:MI') as raised,
                            a.found, a.alarm, a.version,
                            (select k.id from reading.contact k
                                where k.referral_id = a.referral_id and k.mentor_id = a.mentor_id and k.held_on = a.day
                                    and k.kind in ('MEETING', 'JOINT_MEETING', 'GROUP', 'PLACEMENT') limit 1) as contact_id
                        from reading.appointment_line a where a.id = ?
                        """)
                .param(id.value())
                .query(AppointmentLine.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("no appointment " + id));
    }

    List<MoveRow> moves(AppointmentId id) {
        return sql.sql("""
                        select (m.starts_at at time zone 'Europe/London')::date as day,
                            to_char(m.starts_at at time zone 'Europe/London', 'HH24:MI') as from_time,
                            m.asked_by, m.reason, u.display_name as moved_by, (m.moved_at at time zone 'Europe/London')::date as moved_on
                        from appointment_move m join user_account u on u.id = m.moved_by
                        where m.appointment_id = ? order by m.moved_at desc, m.id
                        """).param(id.value()).query(MoveRow.class).list();
    }

    AppointmentSubject subject(ReferralId referral) {
        return sql.sql("""
                        select r.id as referral_id, r.person_id, r.person_name, c.id as case_id,
                            not r.pending and c.status is distinct from 'ASSESSMENT' and c.status is distinct from 'ACTIVE'
                                and c.status is distinct from 'PAUSED' as over
                        from reading.referral r left join reading.mentee_case c on c.referral_id = r.id
                        where r.id = ?
                        """)
                .param(referral.value())
                .query(AppointmentSubject.class)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("nobody to meet"));
    }

    /** Who mentors this person now; of a mentor, only they themselves. */
    List<Option> mentors(ReferralId referral, Viewer viewer) {
        return sql.sql("""
                        select distinct mentor_id::text as value, mentor_name as label from reading.mentor_match
                        where referral_id = :referral and status in ('AGREED', 'ACTIVE', 'PAUSED')
                            and (not :mine or mentor_user_id = :viewer)
                        order by label, value
                        """)
                .param("referral", referral.value())
                .param("mine", viewer.is(Role.MENTOR))
                .param("viewer", viewer.id().value())
                .query(Option.class)
                .list();
    }

    boolean isTaken(MentorId mentor, Time time, @Nullable AppointmentId except) {
        return sql.sql("""
                        select exists (select from appointment
                            where mentor_id = :mentor and cancelled_at is null and starts_at < :until and ends_at > :from
                                and id is distinct from :except::uuid)
                        """)
                .param("mentor", mentor.value())
                .param("from", time.from().atOffset(ZoneOffset.UTC))
                .param("until", time.until().atOffset(ZoneOffset.UTC))
                .param("except", except == null ? null : except.value())
                .query(Boolean.class)
                .single();
    }
}
