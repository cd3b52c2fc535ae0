-- How far people came on the way to mentoring, and how long each stage took. ${flyway:timestamp}
create view reading.mentor_stage as
    select m.id as mentor_id, s.stage, min(s.day) as day
    from mentor m
        cross join lateral (
            select 'ENQUIRY' as stage, m.enquired_on as day
            union all select 'RECRUITED', m.recruited_on
            union all select 'CLEARED', m.cleared_on
            union all select d.status, d.since_day from mentor_standing d
                where d.mentor_id = m.id and d.status in ('APPLIED', 'INTERVIEWED', 'RECRUITED', 'IN_CLEARANCE', 'CLEARED', 'WITHDREW', 'NOT_SELECTED')) s
    where s.day is not null
    group by m.id, s.stage;
comment on view reading.mentor_stage is 'One line a mentor and stage of becoming one, with the day they first came to it.';

create view reading.mentor_stage_time as
    select t.mentor_id, t.stage, t.day as came_on, t.next_day as left_on, t.next_day - t.day as days
    from (
        select s.mentor_id, s.stage, s.day, lead(s.day) over (partition by s.mentor_id order by s.day,
            array_position(array['ENQUIRY', 'APPLIED', 'INTERVIEWED', 'RECRUITED', 'IN_CLEARANCE', 'CLEARED', 'WITHDREW', 'NOT_SELECTED'], s.stage)) as next_day
        from reading.mentor_stage s) t
    where t.next_day is not null;
comment on view reading.mentor_stage_time is 'One line a mentor and stage they have left behind: from when to when, and the days it took.';

create view reading.mentor_funnel as
    select m.id as mentor_id, m.reference, m.first_name || ' ' || m.last_name as name, m.first_name, m.last_name, m.type, m.enquiry_source as source,
        m.status, m.status_on, m.status_reason, m.recruited_on, coalesce(m.status_on, m.recruited_on, m.enquired_on) as since_day,
        coalesce(m.enquired_on, (select min(s.day) from reading.mentor_stage s where s.mentor_id = m.id), m.status_on) as enquired_on,
        coalesce((select max(array_position(array['ENQUIRY', 'APPLIED', 'INTERVIEWED', 'RECRUITED', 'IN_CLEARANCE', 'CLEARED'], s.stage))
            from reading.mentor_stage s where s.mentor_id = m.id), 1) as furthest
    from mentor m;
comment on view reading.mentor_funnel is 'One line a mentor: when and how they came, and the furthest of six stages they reached (1 enquiry to 6 cleared).';
