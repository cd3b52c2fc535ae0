-- The work of colleagues who are away, for whoever covers for them. ${flyway:timestamp}
create view reading.covered_work as
    select c.substitute_id, c.first_day, c.last_day, c.absent_name, w.kind, w.person_name, w.reference, w.due_on, w.url, w.urgent
    from reading.cover c
        join user_account s on s.id = c.substitute_id
        join reading.work_item w on w.user_id = c.absent_id
    where exists (
            select from reading.referral r
                join reading.file_viewer v on v.referral_id = r.id and v.user_id = c.substitute_id
                left join reading.mentee_case k on k.referral_id = r.id
            where w.reference in (r.reference, k.reference, r.person_reference))
        or s.role = 'MANAGER' and w.kind like 'report.%'
        or exists (
            select from reading.obligation_viewer o
            where o.user_id = c.substitute_id and w.url = '/obligations/' || o.obligation_id);
comment on view reading.covered_work is 'What waits for somebody who is away, as far as whoever covers may open it by their own role and areas: cover opens no file.';
