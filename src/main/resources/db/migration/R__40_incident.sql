-- Who reads which incident, and who is to see to it. ${flyway:timestamp}
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

create view reading.work_incident as
    select v.user_id, 'incident.see-to' as kind, i.place as person_name, i.reference, coalesce(i.follow_up_on, i.recorded_on + 7) as due_on, '/incidents/' || i.id as url
    from incident i
        join reading.incident_viewer v on v.incident_id = i.id
        join user_account u on u.id = v.user_id and u.role = 'COORDINATOR'
    where i.closed_on is null
    union all
    select a.owner_id, 'incident.action', i.place, i.reference, a.due_on, '/incidents/' || i.id
    from incident_action a
        join incident i on i.id = a.incident_id
    where a.done_on is null and exists (select from reading.incident_viewer v where v.incident_id = i.id and v.user_id = a.owner_id);
comment on view reading.work_incident is 'What incidents ask: of coordinators to see to each that is open, of whoever was asked to do something to do it by its day.';
