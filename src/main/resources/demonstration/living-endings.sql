-- Orders that end, people who left, and a shop where some of them work. All of it is invented; nothing in it is counted for the first year.
insert into transition_offer (id, case_id, kind, offered_on, what, answer, answered_on, decline_reason, remark, recorded_by, aftermath, aftermath_on)
select gen_random_uuid(), w.case_id, o.kind, d.today - 12, o.what, o.answer, case when o.answer is not null then d.today - 9 end,
    o.reason, case when o.reason is not null then 'Said it kindly. Invented text.' end, u.id,
    o.aftermath, case when o.aftermath is not null then d.today - 4 end
from (select current_setting('demonstration.today')::date as today) d
    cross join (
        select m.case_id, m.area, row_number() over (partition by m.area order by c.reference) as number
        from reading.last_months m join mentee_case c on c.id = m.case_id
        where c.status = 'ACTIVE' and m.owed and m.opens_on <= current_setting('demonstration.today')::date - 12
            and c.opened_on <= current_setting('demonstration.today')::date - 12) w
    join (values ('PERTH_KINROSS', 1, 'BEFRIENDING', null, null, null, null), ('PERTH_KINROSS', 2, 'BEFRIENDING', null, 'DECLINED', 'ENOUGH_SUPPORT', null),
        ('DUNDEE', 1, 'PEER_MENTORING', null, 'ACCEPTED', null, null), ('DUNDEE', 2, 'SUPPORT_GROUP', 'Thursday group', 'ACCEPTED', null, 'STARTED'),
        ('ANGUS', 1, 'SUPPORT_GROUP', 'Walking group', 'DECLINED', 'LATER', null)) as o(area, number, kind, what, answer, reason, aftermath)
        on o.area = w.area and o.number = w.number
    join user_account u on u.username = 'coordinator@tca.example';

insert into exit_questionnaire (id, case_id, held_on, asked, why_not, helped, missing, recommend, goals, housing, work, benefits, own_words, follow_up, reach, recorded_by, recorded_at)
select gen_random_uuid(), c.id, c.closed_on, q.asked, q.why_not, q.helped, q.missing, q.recommend, q.goals, q.housing, q.work, q.benefits, q.own_words, q.follow_up,
    case q.follow_up when 'YES' then '01632 960998' end, u.id, (c.closed_on + time '15:00') at time zone 'Europe/London'
from (values
        ('NOW-Z02', 'ANSWERED', null, 'That somebody came along. Invented.', null, 'YES', 'ALL', 'SETTLED', 'LEARNING', 'RECEIVES', 'I go out again. Invented.', 'YES'),
        ('NOW-Z04', 'ANSWERED', null, 'Walking and talking. Invented.', 'More time. Invented.', 'YES', 'SOME', 'SETTLED', 'LOOKING', 'APPLIED', null, 'YES'),
        ('NOW-Z05', 'ABSENT', 'In custody', null, null, null, null, null, null, null, null, null),
        ('NOW-Z06', 'ANSWERED', null, 'Help with forms. Invented.', null, 'YES', 'SOME', 'TEMPORARY', 'LOOKING', 'PROBLEMS', null, 'YES'),
        ('NOW-Z07', 'ANSWERED', null, 'Being listened to. Invented.', null, 'YES', 'ALL', 'SETTLED', 'WORK', 'NOT_NEEDED', null, 'YES'),
        ('NOW-Z01', 'ANSWERED', null, null, null, 'NOT_SAID', 'SOME', 'SETTLED', 'NOT_NOW', 'RECEIVES', null, 'NO'))
        as q(ref, asked, why_not, helped, missing, recommend, goals, housing, work, benefits, own_words, follow_up)
    join referral r on r.source_ref = q.ref
    join mentee_case c on c.referral_id = r.id and c.status = 'CLOSED'
    join user_account u on u.username = 'coordinator@tca.example';
insert into follow_up (id, case_id, tried_on, outcome, services, housing, work, reoffending, wants_return, recorded_by, recorded_at)
select gen_random_uuid(), c.id, c.closed_on + 95, f.outcome, f.services, f.housing, f.work, f.reoffending, false, u.id,
    (c.closed_on + 95 + time '11:00') at time zone 'Europe/London'
from (values ('NOW-Z06', 'NOT_REACHED', null, null, null, 'NOT_ASKED'), ('NOW-Z07', 'REACHED', 'YES', 'SETTLED', 'WORK', 'NONE_KNOWN'))
        as f(ref, outcome, services, housing, work, reoffending)
    join referral r on r.source_ref = f.ref
    join mentee_case c on c.referral_id = r.id
    join user_account u on u.username = 'coordinator@tca.example'
where c.closed_on + 95 <= current_setting('demonstration.today')::date;

-- The shop, with the one who was there in the first year and two who are there now; the days of the first year were in the log before.
insert into placement_place (id, name, host, organisation, area, days, about)
values (gen_random_uuid(), 'Charity shop', 'Churches Action for the Homeless', 'CATH', 'PERTH_KINROSS', 'TUESDAY;FRIDAY',
    'Sorting, pricing, serving. Invented text.');
insert into placement_stay (id, place_id, referral_id, from_day, to_day, end_reason)
select gen_random_uuid(), p.id, x.referral_id, x.started_on, x.ended_on, case when x.ended_on is not null then 'WITHDREW' end
from placement_place p cross join mentor_match x where x.source_ref = 'FY-X098';
insert into placement_session (stay_id, day, contact_id)
select s.id, k.held_on, k.id from placement_stay s join contact k on k.referral_id = s.referral_id and k.kind = 'PLACEMENT';
insert into placement_stay (id, place_id, referral_id, from_day)
select gen_random_uuid(), p.id, r.id, greatest(c.opened_on, current_setting('demonstration.today')::date - 21)
from placement_place p cross join referral r join mentee_case c on c.referral_id = r.id
where r.source_ref in ('NOW-F03', 'NOW-C01') and c.status <> 'CLOSED' and c.area = 'PERTH_KINROSS';
