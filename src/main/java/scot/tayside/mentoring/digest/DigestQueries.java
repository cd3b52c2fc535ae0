package scot.tayside.mentoring.digest;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import scot.tayside.mentoring.digest.DigestPage.Line;
import scot.tayside.mentoring.identity.Viewer;

/** What a week brought the people a team has referred, and who is written to about it. */
@Component
class DigestQueries {

    private final JdbcClient sql;

    DigestQueries(JdbcClient sql) {
        this.sql = sql;
    }

    List<Line> lines(Week week, Viewer viewer) {
        return sql.sql("""
                        with mine as materialized (
                            select r.id, r.person_name, r.reference, r.received_on, r.first_contact_on, r.service_title
                            from reading.referral r join reading.file_viewer v on v.referral_id = r.id and v.user_id = :viewer
                            where r.status <> 'VOID'),
                        told as (
                            select 'RECEIVED' as section, id as referral_id, received_on as day, service_title as what from mine
                            where received_on between :monday and :sunday
                            union all
                            select 'CONTACTED', id, first_contact_on, null from mine where first_contact_on between :monday and :sunday
                            union all
                            select case when k.attendance in ('ATTENDED', 'LATE') then 'MET' else 'NOT_MET' end, k.referral_id, k.held_on, k.title
                            from reading.contact_line k join mine on mine.id = k.referral_id
                            where k.held_on between :monday and :sunday and k.kind in ('MEETING', 'GROUP', 'PLACEMENT')
                            union all
                            select 'JOINT', k.referral_id, k.held_on, k.title
                            from reading.contact_line k join mine on mine.id = k.referral_id
                            where k.held_on between :monday and :sunday and k.kind = 'JOINT_MEETING'
                            union all
                            select 'NO_UPDATE', c.referral_id, null, null
                            from reading.mentee_case c join mine on mine.id = c.referral_id
                            where c.opened_on <= :monday and coalesce(c.closed_on, 'infinity') > :sunday
                                and not exists (select from case_pause z
                                    where z.case_id = c.id and z.from_day <= :sunday and coalesce(z.to_day, 'infinity') >= :monday)
                                and not exists (select from reading.contact k
                                    where k.referral_id = c.referral_id and k.kind = 'REFERRER_UPDATE' and k.held_on between :monday and :sunday)
                            union all
                            select 'COMING', a.referral_id, a.day, a.kind_title || ', ' || a.from_time
                            from reading.appointment_line a join mine on mine.id = a.referral_id
                            where a.cancelled_at is null and a.day between :sunday + 1 and :sunday + 7
                            union all
                            select 'CLOSED', c.referral_id, c.closed_on, null
                            from reading.mentee_case c join mine on mine.id = c.referral_id
                            where c.closed_on between :monday and :sunday)
                        select t.section, t.day, m.person_name as name, m.reference, t.what, '/referrals/' || m.id as url
                        from told t join mine m on m.id = t.referral_id
                        order by t.day nulls first, m.person_name, m.reference, t.what
                        """)
                .param("viewer", viewer.id().value())
                .param("monday", week.monday())
                .param("sunday", week.sunday())
                .query(Line.class)
                .list();
    }

    record Reader(UUID userId, String username) {}

    /** Social workers who want it and whose team has somebody on the way or in support, or had in that week; not those written to already. */
    List<Reader> toWriteTo(Week week) {
        return sql.sql("""
                        select u.id as user_id, u.username
                        from user_account u
                        where u.active and u.role = 'REFERRER'
                            and coalesce((select c.weekly from notice_choice c where c.user_id = u.id), true)
                            and not exists (select from digest_letter d where d.user_id = u.id and d.week = :monday)
                            and exists (
                                select from reading.file_viewer v
                                    join reading.referral r on r.id = v.referral_id
                                    left join reading.mentee_case c on c.referral_id = r.id
                                where v.user_id = u.id
                                    and (r.pending or r.received_on >= :monday or c.id is not null and coalesce(c.closed_on, 'infinity') >= :monday))
                        order by u.username
                        """).param("monday", week.monday()).query(Reader.class).list();
    }

    /** Whether nobody else has written to them about that week meanwhile. */
    boolean remember(Reader reader, Week week, Instant now) {
        return sql.sql(
                                "insert into digest_letter (user_id, week, written_at) values (:user, :monday, :now) on conflict do nothing")
                        .param("user", reader.userId())
                        .param("monday", week.monday())
                        .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
