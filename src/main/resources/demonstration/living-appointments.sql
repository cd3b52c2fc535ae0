-- Appointments of mentors with an account: one a day for each of their mentees, from yesterday on. All of it is invented.
insert into appointment (id, referral_id, person_id, mentor_id, kind, starts_at, ends_at, place_kind, place, told, made_by, changed_at, checked_in_at, checked_out_at)
select gen_random_uuid(), x.referral_id, x.person_id, x.mentor_id, p.kind,
    (x.day + p.from_time) at time zone 'Europe/London', (x.day + p.from_time + interval '1 hour') at time zone 'Europe/London',
    p.place_kind, p.place, case when p.place_kind <> 'OFFICE' then 'Invented office, 01632 960999' end, x.user_id, (x.today - 3 + time '11:00') at time zone 'Europe/London',
    case when x.day < x.today then (x.day + p.from_time) at time zone 'Europe/London' end,
    case when x.day < x.today and p.number > 1 then (x.day + p.from_time + interval '55 minutes') at time zone 'Europe/London' end
from (select y.*, case when y.number <= 3 then y.today + y.number::integer - 2 else y.today + y.number::integer - 1 end as day
        from (select m.user_id, current_setting('demonstration.today')::date as today, x.referral_id, x.person_id, x.mentor_id,
                row_number() over (partition by x.mentor_id order by x.source_ref, x.id) as number
            from mentor m join mentor_match x on x.mentor_id = m.id and x.status = 'ACTIVE'
            where m.user_id is not null) y) x
    join (values (1, 'MEETING', time '10:00', 'PUBLIC_PLACE', 'Invented café by the harbour'), (2, 'MEETING', time '14:00', 'OFFICE', null),
        (3, 'ACCOMPANIMENT', time '09:30', 'OTHER_SERVICE', 'Housing office, front desk'), (4, 'JOINT_MEETING', time '11:15', 'SOCIAL_WORK', 'Room 2'),
        (5, 'MEETING', time '15:30', 'HOME', 'At home, see the address on the file')) as p(number, kind, from_time, place_kind, place)
        on p.number = x.number;
insert into appointment_alarm (appointment_id, raised_at, closed_at, closed_by, found)
select a.id, a.ends_at + interval '1 hour', a.ends_at + interval '80 minutes', u.id, 'Safe at home: the telephone was flat. Invented text.'
from appointment a join user_account u on u.username = 'coordinator@tca.example'
where a.checked_in_at is not null and a.checked_out_at is null;
