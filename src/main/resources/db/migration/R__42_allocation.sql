-- What allocation reads: who waits in which place of the line, and when places are expected to be free. ${flyway:timestamp}
create view reading.waiting_line as
    select r.id as referral_id, r.person_id, r.service, r.area, coalesce(r.accepted_on, r.status_on) as since, d.reason, d.reason_note,
        row_number() over (partition by r.service order by coalesce(r.accepted_on, r.status_on), r.received_on, r.reference) as place,
        row_number() over (partition by r.service, r.area order by coalesce(r.accepted_on, r.status_on), r.received_on, r.reference) as place_in_area
    from reading.referral r
        join referral d on d.id = r.id
    where r.status = 'WAITING';
comment on view reading.waiting_line is 'Accepted referrals that wait, in the order in which they were accepted: places belong to a service, mentors to an area.';

create view reading.expected_exit as
    select c.id as case_id, c.referral_id, c.person_id, c.service, c.area, r.order_end, x.planned_on, x.word, x.recorded_on, x.version, u.display_name as recorded_by,
        coalesce(x.planned_on, r.order_end) as expected_on, x.planned_on is not null as planned
    from reading.mentee_case c
        join reading.referral r on r.id = c.referral_id
        left join planned_exit x on x.case_id = c.id
        left join user_account u on u.id = x.recorded_by
    where c.status <> 'CLOSED';
comment on view reading.expected_exit is 'Open cases with the day on which they are expected to end: the planned day where there is one, else the last day of the order; an order''s end ends nothing by itself (R4).';

create view reading.overridden as
    select d.id as referral_id, d.override_reason as reason, d.overridden_on, u.display_name as overridden_by
    from referral d
        left join user_account u on u.id = d.overridden_by
    where d.override_reason is not null;
comment on view reading.overridden is 'Referrals that a manager let in past the places, and why (R6).';

create view reading.work_allocation as
    select v.user_id, 'allocation.waits' as kind, r.person_name, r.reference, greatest(w.since, min(p.from_day)) as due_on,
        '/matches/new?referral=' || r.id as url
    from reading.waiting_line w
        join reading.referral r on r.id = w.referral_id
        join reading.place s on s.service = w.service
        join reading.possible_match p on p.referral_id = w.referral_id
        join reading.mentor_viewer m on m.mentor_id = p.mentor_id
        join reading.file_viewer v on v.referral_id = w.referral_id and v.user_id = m.user_id and v.depth = 3
    where not s.places_are_firm or s.places is null or s.taken < s.places
    group by v.user_id, r.person_name, r.reference, w.since, r.id
    union all
    select v.user_id, 'allocation.exit-over', c.person_name, c.reference, e.planned_on + 1, '/allocation/exits/' || e.case_id
    from reading.expected_exit e
        join reading.mentee_case c on c.id = e.case_id
        join reading.file_viewer v on v.referral_id = e.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role in ('COORDINATOR', 'MANAGER')
    where e.planned;
comment on view reading.work_allocation is 'Whoever waits although a place and a mentor are there, and planned exits whose day has come.';

create view reading.timeline_allocation as
    select e.person_id, e.referral_id, e.recorded_on as day, null::timestamptz as at, 'exit-planned' as kind,
        'Exit planned for ' || to_char(e.planned_on, 'FMDD FMMonth YYYY') as title, e.word as detail, null::text as url, 3 as depth
    from reading.expected_exit e
    where e.planned
    union all
    select r.person_id, r.id, o.overridden_on, null, 'overridden', 'Let in past the places', o.reason, '/referrals/' || r.id, 3
    from reading.overridden o
        join reading.referral r on r.id = o.referral_id
    where o.overridden_on is not null;
comment on view reading.timeline_allocation is 'When an exit was planned, and when a manager let somebody in past the places.';
