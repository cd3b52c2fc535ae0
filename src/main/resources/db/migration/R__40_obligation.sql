-- What obligations ask of accounts. ${flyway:timestamp}
create view reading.obligation_viewer as
    select o.id as obligation_id, u.id as user_id
    from obligation o
        join user_account u on u.role in ('MANAGER', 'DIRECTOR') or u.role = 'COORDINATOR' and u.id = o.responsible
    where u.active;
comment on view reading.obligation_viewer is 'Which account may read which obligation: managers and directors all, coordinators those they are responsible for.';

create view reading.work_obligation as
    select o.responsible as user_id, 'obligation.due' as kind, o.recipient as person_name, o.title as reference, o.due_on,
        '/obligations/' || o.id as url
    from obligation o
        join reading.obligation_viewer v on v.obligation_id = o.id and v.user_id = o.responsible
    where o.done_on is null;
comment on view reading.work_obligation is 'What is owed and not done yet, for whoever is responsible.';
