-- Who reads what is written for safety's sake, and what it asks of whom. ${flyway:timestamp}
create view reading.safety_reader as
    select v.person_id, v.user_id, max(v.depth) as depth, u.role, u.username
    from reading.file_viewer v
        join user_account u on u.id = v.user_id and u.active
    where v.depth >= 2
    group by v.person_id, v.user_id, u.role, u.username;
comment on view reading.safety_reader is 'Which account works with which person: 3 coordinators and managers, 2 mentors.';

create view reading.incident_viewer as
    select i.id as incident_id, r.user_id, r.depth
    from incident i
        join reading.safety_reader r on r.person_id = i.person_id and (r.depth = 3 or r.user_id = i.recorded_by)
    union
    select i.id, u.id, case u.role when 'MENTOR' then 2 else 3 end
    from incident i
        join user_account a on a.id = i.recorded_by
        join user_account u on u.active
            and (u.id = a.id or u.role in ('MANAGER', 'COORDINATOR') and (u.organisation = 'TCA' or u.organisation = a.organisation)
                and exists (select from user_area x where x.user_id = u.id and x.area = i.area))
    where i.person_id is null;
comment on view reading.incident_viewer is 'Which account reads which incident: of a client’s, who sees the file; of others, who recorded it and who coordinates or manages in its area.';

create view reading.work_safety as
    select r.user_id, 'safety.flag-review' as kind, p.name as person_name, p.reference, f.review_on as due_on, '/safety/flags/' || f.id as url
    from risk_flag f
        join reading.safety_reader r on r.person_id = f.person_id and r.role = 'COORDINATOR'
        join reading.person_details p on p.id = f.person_id
    where f.ended_on is null
    union all
    select r.user_id, case c.status when 'RAISED' then 'safety.concern-take-up' else 'safety.concern-close' end, p.name, c.reference,
        case c.status when 'RAISED' then c.raised_on else (c.taken_up_at at time zone 'Europe/London')::date + 7 end, '/safety/concerns/' || c.id
    from protection_concern c
        join reading.safety_reader r on r.person_id = c.person_id and r.depth = 3
        join reading.person_details p on p.id = c.person_id
    where c.status = 'RAISED' or c.status <> 'CLOSED' and (r.user_id = c.taken_up_by and r.user_id <> c.raised_by or r.role = 'MANAGER')
    union all
    select u.id, 'safety.concern-overdue', case c.about when 'CHILD' then 'a child' else 'an adult' end, c.reference, c.raised_on, '/safety/overdue'
    from protection_concern c
        join user_account u on u.role = 'DIRECTOR' and u.active
    where c.status = 'RAISED' and c.escalated_at is not null
    union all
    select v.user_id, 'safety.incident', i.place, i.reference, coalesce(i.follow_up_on, i.recorded_on + 7), '/safety/incidents/' || i.id
    from incident i
        join reading.incident_viewer v on v.incident_id = i.id
        join user_account u on u.id = v.user_id and u.role = 'COORDINATOR'
    where i.closed_on is null;
comment on view reading.work_safety is 'What safety asks of whom: coordinators review flags and close incidents, coordinators and managers take up concerns the same day, whoever took one up and the manager see to it within a week; the director is told of those nobody took up, without names.';
