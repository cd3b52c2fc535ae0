-- What appointments publish: the book in words, moments of the timeline, mentors who are not back, calendars. ${flyway:timestamp}
create view reading.appointment_line as
    select a.id, a.referral_id, a.person_id, a.mentor_id, a.kind, a.starts_at, a.ends_at, a.place_kind, a.place, a.told, a.changed_at,
        a.cancelled_at, a.cancelled_by, a.cancel_reason, a.checked_in_at, a.checked_out_at, a.version,
        (a.starts_at at time zone 'Europe/London')::date as day,
        to_char(a.starts_at at time zone 'Europe/London', 'HH24:MI') as from_time,
        to_char(a.ends_at at time zone 'Europe/London', 'HH24:MI') as until_time,
        case a.kind when 'MEETING' then 'Meeting' when 'JOINT_MEETING' then 'Joint meeting' else 'Accompaniment' end as kind_title,
        case a.place_kind when 'OFFICE' then 'our office' when 'SOCIAL_WORK' then 'social work office' when 'HOME' then 'at home'
            when 'PUBLIC_PLACE' then 'public place' when 'COURT' then 'court' else 'another service' end as place_title,
        m.first_name || ' ' || m.last_name as mentor_name, m.user_id as mentor_user_id,
        e.raised_at, e.found,
        exists (select from reading.contact k
            where k.referral_id = a.referral_id and k.mentor_id = a.mentor_id
                and k.held_on = (a.starts_at at time zone 'Europe/London')::date
                and k.kind in ('MEETING', 'JOINT_MEETING', 'GROUP', 'PLACEMENT')) as logged,
        '/contacts/new?referral=' || a.referral_id || '&kind=' || case a.kind when 'JOINT_MEETING' then a.kind else 'MEETING' end
            || '&heldOn=' || (a.starts_at at time zone 'Europe/London')::date || '&mentor=' || a.mentor_id
            || '&minutes=' || extract(epoch from a.ends_at - a.starts_at)::integer / 60 as log_url,
        e.raised_at is not null and e.closed_at is null and a.checked_out_at is null and a.cancelled_at is null as alarm
    from appointment a
        join mentor m on m.id = a.mentor_id
        left join appointment_alarm e on e.appointment_id = a.id;
comment on view reading.appointment_line is 'Every appointment with its mentor, day and time as the clocks in Scotland show them; alarm while a mentor is looked for.';

create view reading.timeline_appointment as
    select a.person_id, a.referral_id, a.day, a.changed_at as at, 'appointment' as kind,
        case when a.cancelled_at is null then 'Appointment at ' || a.from_time || ': ' else 'Appointment called off: ' end || lower(a.kind_title) as title,
        a.place_title || ', with ' || a.mentor_name as detail, '/appointments/' || a.id as url, 1 as depth
    from reading.appointment_line a;
comment on view reading.timeline_appointment is 'Appointments on their day, those called off too.';

create view reading.work_appointment as
    select v.user_id, 'appointment.not-back' as kind, r.person_name, r.reference,
        (a.raised_at at time zone 'Europe/London')::date as due_on, '/appointments/' || a.id as url,
        true as urgent
    from reading.appointment_line a
        join reading.referral r on r.id = a.referral_id
        join reading.file_viewer v on v.referral_id = a.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role in ('COORDINATOR', 'MANAGER')
    where a.alarm;
comment on view reading.work_appointment is 'What appointments ask of coordinators and managers: to find out where a mentor is who has not checked out (R25).';

create view reading.calendar_appointment as
    select a.id, a.mentor_user_id as user_id, a.kind_title as title, a.starts_at, a.ends_at, a.changed_at, '/appointments/' || a.id as url
    from reading.appointment_line a
        join reading.file_viewer v on v.referral_id = a.referral_id and v.user_id = a.mentor_user_id
    where a.cancelled_at is null;
comment on view reading.calendar_appointment is 'Appointments as the calendar of a mentor shows them: nobody is named.';
