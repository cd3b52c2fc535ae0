-- What the figures count, one fact a line: group activities. ${flyway:timestamp}
create view reading.stat_activity as
    select a.id as activity_id, coalesce(a.partner, '') as reference, a.title as name, null::text as url, a.held_on as day, a.area, a.held_on, a.participants
    from activity a;
comment on view reading.stat_activity is 'One line a group activity. One without an area was for all of Tayside and is in the total only.';

create view reading.stat_activity_mentee as
    select p.person_id, x.reference, x.first_name || ' ' || x.last_name as name, '/people/' || p.person_id as url, a.held_on as day, a.area, x.sex, a.held_on
    from activity_participant p
        join activity a on a.id = p.activity_id
        join person x on x.id = p.person_id;
comment on view reading.stat_activity_mentee is 'One line a mentee known to have taken part in a group activity.';
