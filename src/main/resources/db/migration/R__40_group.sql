-- What groups publish: who sees which, moments of the timeline, registers to be filled in. ${flyway:timestamp}
create view reading.group_viewer as
    select x.group_id, x.user_id, bool_or(x.runs) as runs
    from (
        select g.id as group_id, u.id as user_id, true as runs
        from support_group g
            join user_area a on a.area = g.area
            join user_account u on u.id = a.user_id and u.active
        where u.role in ('MANAGER', 'COORDINATOR') and (u.organisation = 'TCA' or u.organisation = g.organisation)
        union all
        select f.group_id, u.id, false
        from group_facilitator f
            join user_account u on u.id = f.user_id and u.active
        where u.role in ('MANAGER', 'COORDINATOR', 'MENTOR')) x
    group by x.group_id, x.user_id;
comment on view reading.group_viewer is 'Which account sees which group: coordinators and managers those of their areas, which they run, and whoever leads one that one.';

create view reading.group_member_viewer as
    select m.id as member_id, x.user_id, bool_or(x.opens) as opens
    from group_member m
        cross join lateral (
            select v.user_id, true as opens from reading.file_viewer v where v.person_id = m.person_id and v.depth >= 2
            union all
            select f.user_id, false from group_facilitator f
            where f.group_id = m.group_id and not exists (select from mentor former where former.person_id = m.person_id)) x
    group by m.id, x.user_id;
comment on view reading.group_member_viewer is 'Who is told the name of a member: those who read the file, and whoever leads the group, to whom the file stays closed (R23, R24).';

create view reading.timeline_group as
    select m.person_id, m.referral_id, m.from_day as day, m.added_at as at, 'group' as kind, 'Joined a group' as title,
        g.name as detail, null::text as url, 2 as depth
    from group_member m
        join support_group g on g.id = m.group_id
    union all
    select m.person_id, m.referral_id, m.to_day, null, 'group', 'Left a group', g.name, null, 2
    from group_member m
        join support_group g on g.id = m.group_id
    where m.to_day is not null
    union all
    select t.person_id, m.referral_id, s.day, s.written_at, 'group',
        case t.mark when 'ATTENDED' then 'Group session: attended' when 'APOLOGY' then 'Group session: sent an apology' else 'Group session: absent' end,
        concat_ws(': ', g.name, s.topic), null, 2
    from group_attendance t
        join group_session s on s.id = t.session_id
        join support_group g on g.id = s.group_id
        join lateral (
            select z.referral_id from group_member z
            where z.group_id = s.group_id and z.person_id = t.person_id
            order by z.from_day <= s.day desc, z.from_day desc limit 1) m on true
    where s.status = 'HELD';
comment on view reading.timeline_group is 'When somebody joined a group, came to it or not, and left it: of that person only.';

create view reading.work_group as
    select v.user_id, 'group.register' as kind, g.name as person_name, '' as reference, s.day as due_on, '/groups/sessions/' || s.id as url
    from group_session s
        join support_group g on g.id = s.group_id
        join reading.group_viewer v on v.group_id = g.id
        join user_account u on u.id = v.user_id
        left join group_facilitator f on f.group_id = g.id and f.user_id = v.user_id
    where s.status = 'PLANNED' and (f.user_id is not null or u.role = 'COORDINATOR' and not exists (
        select from group_facilitator other join user_account a on a.id = other.user_id and a.active where other.group_id = g.id));
comment on view reading.work_group is 'Sessions without a register, for whoever leads the group; for the coordinators of the area where nobody does.';

create view reading.calendar_group as
    select s.id, v.user_id, g.name as title, (s.day + s.starts_at) at time zone 'Europe/London' as starts_at,
        (s.day + s.ends_at) at time zone 'Europe/London' as ends_at, s.written_at as changed_at, '/groups/sessions/' || s.id as url
    from group_session s
        join support_group g on g.id = s.group_id
        join group_facilitator f on f.group_id = g.id
        join reading.group_viewer v on v.group_id = g.id and v.user_id = f.user_id
    where s.status <> 'CALLED_OFF';
comment on view reading.calendar_group is 'Sessions as the calendar of whoever leads the group shows them: nobody is named.';
