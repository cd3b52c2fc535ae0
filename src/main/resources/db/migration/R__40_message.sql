-- What messages publish: the thread, who gets which, what waits to be read, moments of the timeline. ${flyway:timestamp}
create view reading.message_line as
    select m.id, m.referral_id, m.words, m.for_mentor, m.side, m.written_at, m.written_at at time zone 'Europe/London' as written_on,
        u.display_name as written_by_name,
        (select string_agg(x.display_name || ' on ' || to_char(g.read_at at time zone 'Europe/London', 'FMDD Mon, HH24:MI'), '; ' order by g.read_at, x.display_name)
            from referral_message_reading g join user_account x on x.id = g.user_id where g.message_id = m.id) as read_by
    from referral_message m
        join user_account u on u.id = m.written_by;
comment on view reading.message_line is 'Every message with who wrote it and who has read it; only for pages that have asked who reads.';

create view reading.message_receiver as
    select m.id as message_id, m.referral_id, v.user_id, u.username, u.role, m.written_at
    from referral_message m
        join reading.referral r on r.id = m.referral_id
        join reading.file_viewer v on v.referral_id = m.referral_id
        join user_account u on u.id = v.user_id and u.active and u.id <> m.written_by
        left join user_account sender on sender.id = r.referrer_id and sender.active
    where u.role = 'COORDINATOR' and v.depth = 3
        or u.role = 'MENTOR' and v.depth = 2 and m.for_mentor
        or u.role = 'REFERRER' and m.side = 'SERVICE' and (sender.id is null or sender.id = u.id);
comment on view reading.message_receiver is 'Whom a message is for: coordinators of the file, the mentor where the writer says so, and of a message from the service the social worker who referred, or the team where that one has no account.';

create view reading.message_unread as
    select r.message_id, r.referral_id, r.user_id, r.role, r.written_at
    from reading.message_receiver r
    where not exists (select from referral_message_reading g where g.message_id = r.message_id and g.user_id = r.user_id);
comment on view reading.message_unread is 'Messages that somebody they are for has not said they have read.';

create view reading.timeline_message as
    select r.person_id, m.referral_id, (m.written_at at time zone 'Europe/London')::date as day, m.written_at as at, 'message' as kind,
        case m.side when 'TEAM' then 'Message from the social work team' else 'Message from the service' end as title,
        null::text as detail, '/messages/' || m.referral_id as url, 1 as depth
    from referral_message m
        join referral r on r.id = m.referral_id;
comment on view reading.timeline_message is 'That a message was sent, and not what it says.';

create view reading.work_message as
    select x.user_id, 'message.read' as kind, r.person_name, r.reference, (min(x.written_at) at time zone 'Europe/London')::date as due_on,
        '/messages/' || r.id as url
    from reading.message_unread x
        join reading.referral r on r.id = x.referral_id
    where x.role <> 'COORDINATOR' or not exists (
        select from referral_message_reading g join user_account u on u.id = g.user_id
        where g.message_id = x.message_id and u.role = 'COORDINATOR')
    group by x.user_id, r.id, r.person_name, r.reference;
comment on view reading.work_message is 'Messages to read; of the coordinators, one is enough.';
