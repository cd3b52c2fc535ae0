-- What the figures count, one fact a line: group activities. ${flyway:timestamp}
create view reading.stat_activity as
    select a.id as activity_id, coalesce(p.name, a.partner, '') as reference, a.title as name, null::text as url, a.held_on as day, a.area, a.held_on, a.participants
    from activity a
        left join partner p on p.id = a.partner_id
    union all
    select s.id, coalesce(p.name, ''), concat_ws(': ', g.name, s.topic), null, s.day, g.area, s.day,
        ((select count(*) from group_attendance t where t.session_id = s.id and t.mark = 'ATTENDED') + s.guests)::integer
    from group_session s
        join support_group g on g.id = s.group_id
        left join partner p on p.id = g.partner_id
    where s.status = 'HELD';
comment on view reading.stat_activity is 'One line a group activity or session held by a group. One without an area was for all of Tayside and is in the total only.';

create view reading.stat_activity_mentee as
    select p.person_id, x.reference, x.first_name || ' ' || x.last_name as name, '/people/' || p.person_id as url, a.held_on as day, a.area, x.sex, a.held_on
    from activity_participant p
        join activity a on a.id = p.activity_id
        join person x on x.id = p.person_id
    union all
    select t.person_id, x.reference, x.first_name || ' ' || x.last_name, '/people/' || t.person_id, s.day, g.area, x.sex, s.day
    from group_attendance t
        join group_session s on s.id = t.session_id and s.status = 'HELD'
        join support_group g on g.id = s.group_id
        join person x on x.id = t.person_id
    where t.mark = 'ATTENDED';
comment on view reading.stat_activity_mentee is 'One line a mentee known to have taken part in a group activity.';
