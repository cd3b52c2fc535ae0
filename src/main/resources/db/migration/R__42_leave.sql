-- When mentors are away, and whose mentees nobody looks after meanwhile. ${flyway:timestamp}
create view reading.mentor_away as
    select l.mentor_id, l.first_day, l.last_day
    from mentor_leave l
    where l.cancelled_on is null;
comment on view reading.mentor_away is 'One line a leave of a mentor: away from the first to the last day, both included.';

create view reading.leave_mentee as
    select l.id as leave_id, l.mentor_id, l.first_day, l.last_day, l.over, x.referral_id, x.person_id, r.person_name, r.reference, c.cover,
        (select string_agg(o.mentor_name, ', ' order by o.mentor_name) from reading.mentor_match o
            where o.referral_id = x.referral_id and o.mentor_id <> x.mentor_id and o.status in ('AGREED', 'ACTIVE')
                and not exists (select from reading.mentor_away a where a.mentor_id = o.mentor_id
                    and a.first_day <= l.last_day and a.last_day >= l.first_day)) as other_mentors
    from mentor_leave l
        join mentor_match x on x.mentor_id = l.mentor_id and x.status in ('AGREED', 'ACTIVE')
        join reading.referral r on r.id = x.referral_id
        left join leave_cover c on c.leave_id = l.id and c.referral_id = x.referral_id
    where l.cancelled_on is null;
comment on view reading.leave_mentee is 'Each mentee a mentor on leave has now, with what was arranged, and with mentors of theirs who are there meanwhile.';

create view reading.work_leave as
    select distinct v.user_id, 'leave.cover' as kind, m.person_name, m.reference, m.first_day as due_on, '/leave/' || m.mentor_id as url
    from reading.leave_mentee m
        join reading.file_viewer v on v.referral_id = m.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role = 'COORDINATOR'
        join reading.mentor_viewer k on k.mentor_id = m.mentor_id and k.user_id = v.user_id
    where not m.over and m.cover is null and m.other_mentors is null;
comment on view reading.work_leave is 'What leave asks of coordinators: to find somebody for a mentee whom nobody looks after while the mentor is away.';
