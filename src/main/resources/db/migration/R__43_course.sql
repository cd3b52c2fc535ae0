-- Which mandatory courses each mentor has attended, and what courses ask of whom. ${flyway:timestamp}
create view reading.course_need as
    select m.id as mentor_id, c.id as course_id, c.title, last.day as attended_on,
        (last.day + make_interval(months => c.valid_months))::date as valid_until
    from mentor m
        join course_mandatory n on n.mentor_type = m.type
        join course c on c.id = n.course_id
        cross join lateral (select max(r.held_on) as day from course_place p join course_run r on r.id = p.run_id
            where r.course_id = c.id and p.mentor_id = m.id and p.attended) last;
comment on view reading.course_need is 'One line a mentor and course mandatory for their type: when they last attended, and until when that counts.';

create view reading.work_course as
    select v.user_id, 'course.renew' as kind, m.name as person_name, m.reference, n.valid_until as due_on, '/courses/mentors/' || m.id as url
    from reading.course_need n
        join reading.mentor m on m.id = n.mentor_id and m.status in ('CLEARED', 'UNAVAILABLE')
        join reading.mentor_supervisor v on v.mentor_id = m.id
        join user_account u on u.id = v.user_id and u.role = 'COORDINATOR'
    where n.valid_until is not null
    union all
    select u.id, 'course.register', c.title, to_char(r.held_on, 'DD.MM.YYYY'), r.last_day, '/courses/runs/' || r.id
    from course_run r
        join course c on c.id = r.course_id
        join user_account u on u.role = 'COORDINATOR' and u.organisation = 'TCA' and u.active
    where not r.registered;
comment on view reading.work_course is 'What courses ask of coordinators: to send mentors again before a mandatory course runs out, and to take registers.';
