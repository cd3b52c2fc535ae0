-- What protection concerns ask of whom. ${flyway:timestamp}
create view reading.work_safety as
    select r.user_id, case c.status when 'RAISED' then 'safety.concern-take-up' else 'safety.concern-close' end as kind, p.name as person_name, c.reference,
        case c.status when 'RAISED' then c.raised_on else (c.taken_up_at at time zone 'Europe/London')::date + 7 end as due_on, '/safety/concerns/' || c.id as url,
        c.status = 'RAISED' as urgent
    from protection_concern c
        join reading.safety_reader r on r.person_id = c.person_id and r.depth = 3
        join reading.person_details p on p.id = c.person_id
    where c.status = 'RAISED' or c.status <> 'CLOSED' and (r.user_id = c.taken_up_by and r.user_id <> c.raised_by or r.role = 'MANAGER')
    union all
    select u.id, 'safety.concern-overdue', case c.about when 'CHILD' then 'a child' else 'an adult' end, c.reference, c.raised_on, '/safety/overdue', true
    from protection_concern c
        join user_account u on u.role = 'DIRECTOR' and u.active
    where c.status = 'RAISED' and c.escalated_at is not null;
comment on view reading.work_safety is 'What protection concerns ask of whom: coordinators and managers take each up the same day, whoever did and the manager see to it within a week; the director is told of those nobody took up, without names.';
