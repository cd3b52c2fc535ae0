-- Which risk flags are to be looked at again, by whom. ${flyway:timestamp}
create view reading.work_flag as
    select r.user_id, 'flag.review' as kind, p.name as person_name, p.reference, f.review_on as due_on, '/flags/' || f.id as url
    from risk_flag f
        join reading.safety_reader r on r.person_id = f.person_id and r.role = 'COORDINATOR'
        join reading.person p on p.id = f.person_id
    where f.ended_on is null;
comment on view reading.work_flag is 'What risk flags ask of coordinators: to look at each again by its day.';
