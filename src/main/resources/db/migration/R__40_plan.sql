-- What the plan module publishes: the actions a mentor asks after. ${flyway:timestamp}
create view reading.timeline_plan as
    select c.person_id, c.referral_id, (g.written_at at time zone 'Europe/London')::date as day, g.written_at as at, 'plan' as kind,
        'Goal set: ' || lower(o.title) as title, g.words as detail, '/plans/' || c.id as url, 2 as depth
    from plan_goal g
        join mentee_case c on c.id = g.case_id
        join outcome o on o.code = g.outcome
    union all
    select c.person_id, c.referral_id, g.ended_on, null::timestamptz, 'plan',
        case g.ending when 'DONE' then 'Goal reached: ' else 'Goal given up: ' end || lower(o.title), g.words, '/plans/' || c.id, 2
    from plan_goal g
        join mentee_case c on c.id = g.case_id
        join outcome o on o.code = g.outcome
    where g.ending is not null
    union all
    select c.person_id, c.referral_id, a.ended_on, null::timestamptz, 'plan', 'Action done', a.what, '/plans/' || c.id, 2
    from plan_action a
        join plan_goal g on g.id = a.goal_id
        join mentee_case c on c.id = g.case_id
    where a.ending = 'DONE';
comment on view reading.timeline_plan is 'Goals set, reached and given up, and actions done; for those who work with the person.';

create view reading.work_plan as
    select f.user_id, 'plan-action' as kind, c.person_name, c.reference, min(a.due_on) as due_on, '/plans/' || c.id as url
    from plan_action a
        join plan_goal g on g.id = a.goal_id and g.ending is null
        join reading.mentee_case c on c.id = g.case_id and c.status in ('ASSESSMENT', 'ACTIVE')
        join reading.file_viewer f on f.referral_id = c.referral_id and f.depth = 2
        join user_account u on u.id = f.user_id and u.role = 'MENTOR'
    where a.ending is null
    group by f.user_id, c.person_name, c.reference, c.id;
comment on view reading.work_plan is 'The earliest open action of each mentee''s plan, for the mentor; a paused or closed case asks for none.';
