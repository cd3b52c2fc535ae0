-- What meetings publish: who reads which, and what they ask of whom. ${flyway:timestamp}
create view reading.meeting_viewer as
    select m.id as meeting_id, u.id as user_id, u.role in ('MANAGER', 'COORDINATOR') as writes
    from meeting m
        join user_account u on u.active and (u.role in ('MANAGER', 'COORDINATOR', 'DIRECTOR')
            or u.role = 'MENTOR' and (m.kind in ('MENTOR_MEETING', 'TEAM_MEETING')
                or exists (select from meeting_action a where a.meeting_id = m.id and a.owner = u.id)));
comment on view reading.meeting_viewer is 'Which account reads which meeting: mentors those of mentors and team, and any that asks something of them.';

create view reading.meeting as
    select m.id, m.held_on as day, m.title, m.points, m.kind in ('PSP_BOARD', 'PARTNERSHIP') as of_partnership, '/meetings/' || m.id as url,
        concat_ws(', ', k.title || ': ' || m.title,
            (select sum(t.people) || ' attended' from meeting_attendance t where t.meeting_id = m.id),
            (select 'with ' || string_agg(p.name, ', ' order by p.name) from meeting_partner x join partner p on p.id = x.partner_id
                where x.meeting_id = m.id)) as told,
        k.title as kind_title
    from meeting m
        cross join lateral (select case m.kind when 'PSP_BOARD' then 'PSP board' when 'PARTNERSHIP' then 'Partnership meeting'
            when 'MENTOR_MEETING' then 'Mentor meeting' else 'Team meeting' end as title) k;
comment on view reading.meeting is 'Every meeting in words, with how many and which partners were there.';

create view reading.work_meeting as
    select a.owner as user_id, 'meeting.action' as kind, a.what as person_name, m.title as reference, a.due_on, '/meetings/' || m.id as url
    from meeting_action a
        join meeting m on m.id = a.meeting_id
        join reading.meeting_viewer v on v.meeting_id = m.id and v.user_id = a.owner
    where a.done_on is null;
comment on view reading.work_meeting is 'What was agreed at meetings and is not done yet, for whoever does it.';
