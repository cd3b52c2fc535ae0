-- What reports take from group activities and training. ${flyway:timestamp}
create view reading.activity as
    select a.id, a.held_on, a.title, a.area, a.participants, coalesce(p.name, a.partner) as partner, a.partner_id,
        (select count(*) from activity_participant x where x.activity_id = a.id) as mentees, '/activities/' || a.id as url, null::uuid as group_id
    from activity a
        left join partner p on p.id = a.partner_id
    union all
    select s.id, s.day, concat_ws(': ', g.name, s.topic), g.area, (t.mentees + s.guests)::integer, p.name, g.partner_id,
        t.mentees, '/groups/sessions/' || s.id, g.id
    from group_session s
        join support_group g on g.id = s.group_id
        left join partner p on p.id = g.partner_id
        cross join lateral (select count(*) as mentees from group_attendance x where x.session_id = s.id and x.mark = 'ATTENDED') t
    where s.status = 'HELD';
comment on view reading.activity is 'One line a group activity or session held by a group, with how many took part and how many of them are known mentees.';

create view reading.training as
    select t.id, t.held_on, t.title, t.course, t.joint_with,
        (select count(*) from training_attendance x where x.training_id = t.id) as attendances, '/training/' || t.id as url
    from training t;
comment on view reading.training is 'One line a course or session for mentors, with how many attended.';
