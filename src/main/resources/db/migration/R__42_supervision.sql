-- Who supervises whom, and when the next supervision is due. ${flyway:timestamp}
create view reading.mentor_supervisor as
    select v.mentor_id, v.user_id
    from reading.mentor_viewer v
        join mentor m on m.id = v.mentor_id
        join user_account u on u.id = v.user_id and u.organisation = m.organisation;
comment on view reading.mentor_supervisor is 'Which account supervises which mentor: coordinators and managers of the mentor''s own organisation.';

create view reading.supervision_due as
    select m.id as mentor_id, coalesce(last.next_on,
        coalesce(last.held_on, first.day) + 7 * (select i.weeks from supervision_interval i)) as due_on
    from mentor m
        cross join lateral (select min(coalesce(x.started_on, x.agreed_on)) as day from mentor_match x
            where x.mentor_id = m.id and x.status in ('AGREED', 'ACTIVE', 'PAUSED')) first
        left join lateral (select n.held_on, n.next_on from supervision_note n
            where n.mentor_id = m.id order by n.held_on desc, n.recorded_at desc limit 1) last on true
    where m.status in ('CLEARED', 'UNAVAILABLE') and first.day is not null;
comment on view reading.supervision_due is 'When each mentor with mentees is to be supervised next: the day agreed, else so many weeks after the last time or the first match.';

create view reading.work_supervision as
    select s.user_id, 'supervision.due' as kind, m.name as person_name, m.reference, d.due_on, '/supervision/' || m.id as url
    from reading.supervision_due d
        join reading.mentor m on m.id = d.mentor_id
        join reading.mentor_supervisor s on s.mentor_id = m.id
        join user_account u on u.id = s.user_id and u.role = 'COORDINATOR'
    union all
    select coalesce(case a.doer when 'MENTOR' then m.user_id end, n.recorded_by), 'supervision.action', a.words, m.reference, a.due_on, '/supervision/' || m.id
    from supervision_action a
        join supervision_note n on n.id = a.note_id
        join reading.mentor m on m.id = n.mentor_id and m.status not in ('LEFT', 'SUSPENDED')
    where a.done_on is null;
comment on view reading.work_supervision is 'What supervision asks of whom: supervisors to hold it, mentors and supervisors to do what they said.';
