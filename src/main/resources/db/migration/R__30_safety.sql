-- Who reads what is written for safety's sake. ${flyway:timestamp}
create view reading.safety_reader as
    select v.person_id, v.user_id, max(v.depth) as depth, u.role, u.username
    from reading.file_viewer v
        join user_account u on u.id = v.user_id and u.active
    where v.depth >= 2
    group by v.person_id, v.user_id, u.role, u.username;
comment on view reading.safety_reader is 'Which account works with which person: 3 coordinators and managers, 2 mentors.';
