-- What the plan module publishes: the actions a mentor asks after. ${flyway:timestamp}
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
