-- What a year leaves behind beside its case files: the journal. All of it is invented. The day is handed in as a setting.
insert into journal_entry (id, day, kind, area, text, consequence, written_by, written_at)
select gen_random_uuid(), e.day, e.kind, e.area, e.text, e.consequence, u.id, (e.day + time '16:30') at time zone 'Europe/London'
from (values
    (date '2013-05-14', 'CHALLENGE', 'DUNDEE', 'Letters bring few people to a first appointment.', 'Mentors phone and text first, and meet people where they are.', 'coordinator@tca.example'),
    (date '2013-06-20', 'PARTNERSHIP_EVENT', null, 'First meeting of all partners of the PSP with the three social work teams.', 'The teams have one page that says who may be referred, and how.', 'manager@tca.example'),
    (date '2013-08-09', 'CHALLENGE', 'ANGUS', 'Bus times make it hard to keep appointments in the glens.', 'Mentors meet people near their home, with a lone-working plan.', 'coordinator@tca.example'),
    (date '2013-09-26', 'LEARNING', 'PERTH_KINROSS', 'A befriender who is introduced by the mentor is met more often.', 'Mentor and befriender meet the mentee together the first time.', 'coordinator@cath.example'),
    (date '2013-10-17', 'AWARD', null, 'The first peer mentors have completed all seven units of their award.', null, 'manager@tca.example'),
    (date '2013-12-05', 'CHALLENGE', null, 'Outcomes are scored on paper and some are left out, so they cannot be compared.', 'Three outcomes are to be scored for everybody from April 2014.', 'manager@tca.example'),
    (date '2014-01-23', 'LEARNING', 'DUNDEE', 'People with no address yet want to talk of housing before anything else.', 'The housing service takes part in the training of mentors.', 'coordinator@tca.example'),
    (date '2014-02-18', 'LEARNING', null, 'Weekly word to the social worker saves both sides a long meeting.', 'It stays weekly.', 'coordinator@tca.example'),
    (date '2014-03-11', 'PARTNERSHIP_EVENT', 'PERTH_KINROSS', 'Open day with the councils and Police Scotland.', null, 'coordinator@cath.example')) as e(day, kind, area, text, consequence, username)
    join user_account u on u.username = e.username
union all
select gen_random_uuid(), today.day - e.ago, e.kind, e.area, e.text, e.consequence, u.id, ((today.day - e.ago) + time '16:30') at time zone 'Europe/London'
from (select current_setting('demonstration.today')::date as day) today, (values
    (61, 'LEARNING', 'ANGUS', 'A walk is a better first meeting than an office.', 'The first meeting may be a walk where the lone-working plan allows it.', 'mentor@tca.example'),
    (40, 'CHALLENGE', 'DUNDEE', 'More people wait than there are mentors in the city.', 'The next induction is held a month earlier.', 'coordinator@tca.example'),
    (25, 'AWARD', null, 'Two volunteers were commended by the council.', null, 'manager@tca.example'),
    (12, 'PARTNERSHIP_EVENT', 'PERTH_KINROSS', 'Morning for employers with the college.', 'Two places for work experience.', 'coordinator@cath.example'),
    (6, 'LEARNING', 'DUNDEE', 'Reviews held at the kitchen table take less time than those in the office.', null, 'volunteer@tca.example')) as e(ago, kind, area, text, consequence, username)
    join user_account u on u.username = e.username;

-- What is owed, and what was
insert into obligation (id, recipient, kind, title, first_day, last_day, due_on, responsible, recurrence, done_on, done_by, remark, changed_at)
select gen_random_uuid(), o.recipient, o.kind, o.title, o.first_day, o.last_day, o.due_on, u.id, o.recurrence, o.done_on,
    case when o.done_on is not null then u.id end, o.remark, (coalesce(o.done_on, o.due_on - 60) + time '10:00') at time zone 'Europe/London'
from (values
    ('Scottish Government', 'PROGRESS_REPORT', 'Progress report of the first year', date '2013-04-01', date '2014-03-31', date '2014-09-05', 'NONE', date '2014-09-03', 'Sent by e-mail with both tables of outcomes.'),
    ('Tayside Community Justice Authority', 'COMMITTEE_PAPER', 'Committee paper on the first year', date '2013-04-01', date '2014-03-31', date '2014-09-12', 'NONE', date '2014-09-11', 'Printed with the agenda.')) as o(recipient, kind, title, first_day, last_day, due_on, recurrence, done_on, remark)
    join user_account u on u.username = 'manager@tca.example'
union all
select gen_random_uuid(), o.recipient, o.kind, o.title, o.first_day, o.last_day, o.due_on, u.id, o.recurrence, null::date, null::uuid, null,
    (today.day + time '08:00') at time zone 'Europe/London'
from (select current_setting('demonstration.today')::date as day) today
    cross join lateral (select date_trunc('quarter', today.day)::date as quarter) q
    cross join lateral (values
        ('Scottish Government', 'PROGRESS_REPORT', 'Quarterly progress report', q.quarter, (q.quarter + interval '3 months - 1 day')::date, (q.quarter + interval '4 months - 1 day')::date, 'QUARTERLY', 'manager@tca.example'),
        ('PSP Board', 'OTHER', 'Figures for the board meeting', null::date, null::date, today.day + 12, 'NONE', 'manager@tca.example'),
        ('Churches Action for the Homeless', 'OTHER', 'Word on befriending in Perth & Kinross', null, null, today.day + 20, 'QUARTERLY', 'coordinator@cath.example'),
        ('Dundee City Council', 'OTHER', 'Names of the mentors who work in the city', null, null, today.day + 2, 'YEARLY', 'coordinator@tca.example')) as o(recipient, kind, title, first_day, last_day, due_on, recurrence, username)
    join user_account u on u.username = o.username;

-- What is written for safety's sake: on the files of the first people with an open case whom the demonstration's mentor meets
create temporary table demonstration_mentee on commit drop as
select row_number() over (order by c.opened_on, c.id) as number, c.person_id, current_setting('demonstration.today')::date as today,
    m.user_id as mentor, k.id as coordinator, n.id as manager
from mentee_case c
    join mentor_match x on x.referral_id = c.referral_id and x.status = 'ACTIVE'
    join mentor m on m.id = x.mentor_id
    join user_account u on u.id = m.user_id and u.username = 'mentor@tca.example'
    join user_account k on k.username = 'coordinator@tca.example'
    join user_account n on n.username = 'manager@tca.example'
where c.status <> 'CLOSED';

insert into risk_flag (id, person_id, kind, words, evidence, source, authorised_by, set_by, set_at, review_on, ended_on)
select gen_random_uuid(), d.person_id, f.kind, f.words, f.evidence, f.source, d.manager, d.coordinator,
    (d.today - f.ago + time '10:00') at time zone 'Europe/London', d.today + f.ahead, d.today - f.ended
from (values
    (1, 'HOME_VISITS', 'Meet in the office or the café, not at home: other people in the flat.', 'A visitor shouted at a mentor at the door.', 'Social worker, by phone', 60, 30, null),
    (1, 'HEALTH', 'Has fits. Knows when one comes; stay, and ring 999 after five minutes.', 'Told by the client at the assessment.', 'The client', 40, 90, null),
    (2, 'SELF_HARM', 'Ask how the week was. If worried, ring the coordinator the same day.', 'Harmed herself last winter.', 'Letter of the family doctor', 100, -2, null),
    (3, 'FIRE', 'Meet where smoking is not allowed.', 'Burns on the sofa.', 'A mentor', 120, 20, 30)) as f(number, kind, words, evidence, source, ago, ahead, ended)
    join demonstration_mentee d using (number);

insert into protection_concern (id, person_id, about, whom, words, done_at_once, seen_on, raised_by, raised_at, raised_on, status, taken_up_by, taken_up_at, outcome, closed_on)
select gen_random_uuid(), d.person_id, c.about, c.whom, c.words, c.at_once, d.today - c.ago, d.mentor, least(now(), (d.today - c.ago + time '08:40') at time zone 'Europe/London'),
    d.today - c.ago, c.status, case when c.status <> 'RAISED' then d.coordinator end,
    case when c.status <> 'RAISED' then (d.today - c.ago + time '15:20') at time zone 'Europe/London' end, c.outcome, case when c.status = 'CLOSED' then d.today - c.ago + 6 end
from (values
    (2, 'CHILD', 'The client’s niece, aged 7', '“She stays with me when my sister is out all night.”', 'Talked about who can help tonight.', 0, 'RAISED', null),
    (1, 'ADULT', 'The client’s mother', 'She has had two falls and says that she does not eat.', 'Rang the family doctor with her.', 3, 'TAKEN_UP', null),
    (3, 'CHILD', 'The client’s son, aged 9', 'He is at home alone after school, he says.', null, 12, 'REFERRED', null),
    (3, 'ADULT', 'The client', 'A neighbour takes the money on the day it comes.', null, 45, 'CLOSED', 'SUPPORT_ARRANGED')) as c(number, about, whom, words, at_once, ago, status, outcome)
    join demonstration_mentee d using (number);

insert into safety_entry (id, concern_id, kind, words, written_by, written_at)
select gen_random_uuid(), c.id, e.kind, e.words, c.taken_up_by, c.taken_up_at + e.later
from protection_concern c
    cross join (values
        ('TAKEN_UP', null, interval '0'),
        ('NOTE', 'Spoke with the client; the bank has a new card on its way.', interval '1 day'),
        ('CLOSED', 'The money is paid into a new account. The client knows whom to ring.', interval '5 days')) as e(kind, words, later)
where c.status = 'CLOSED';

insert into incident (id, kind, happened_on, happened_at, place, area, concerned, whom, person_id, words, follow_up, follow_up_on, recorded_by, recorded_at, recorded_on, closed_on)
select gen_random_uuid(), i.kind, d.today - i.ago, i.at, i.place, 'DUNDEE', i.concerned, i.whom, null, i.words, i.follow_up, d.today + i.ahead, d.mentor,
    (d.today - i.ago + time '17:00') at time zone 'Europe/London', d.today - i.ago, case when i.closed then d.today - i.ago + 9 end
from demonstration_mentee d cross join (values
    ('ACCIDENT', 3, time '14:30', 'Stairs of the community centre', 'STAFF', 'A volunteer', 'Slipped on a wet step; sore wrist, no doctor needed.', 'Ask the centre for a mat and a rail.', 4, false),
    ('NEAR_MISS', 50, null, 'Car park', 'STAFF', 'A mentor', 'Followed to the car by a stranger. Drove off, rang the office.', null, null, true)) as i(kind, ago, at, place, concerned, whom, words, follow_up, ahead, closed)
where d.number = 1;

insert into incident_action (id, incident_id, what, owner_id, due_on, asked_by, asked_on)
select gen_random_uuid(), i.id, 'Ask the centre for a mat and a rail.', d.coordinator, d.today + 4, d.manager, i.recorded_on
from incident i cross join demonstration_mentee d
where i.closed_on is null and d.number = 1;

-- One file that few may see: of whoever left last
with left_last as (
    select c.person_id from mentee_case c join mentee_case o on o.person_id = c.person_id
    where c.status = 'CLOSED' and c.area = 'DUNDEE' and c.closed_on > date '2014-03-31'
    group by c.person_id having count(distinct o.id) = 1 order by max(c.closed_on) desc, c.person_id limit 1),
restricted as (
    insert into restriction (id, person_id, reason, restricted_on, restricted_by, review_on)
    select gen_random_uuid(), l.person_id, 'Her sister has begun to work in the office.', d.today - 30, d.manager, d.today + 12
    from left_last l cross join demonstration_mentee d where d.number = 1
    returning id, restricted_on)
insert into named_reader (id, restriction_id, user_id, reason, named_by, named_on)
select gen_random_uuid(), r.id, n.who, n.reason, d.manager, r.restricted_on
from restricted r cross join demonstration_mentee d
    cross join lateral (values (d.manager, 'Answers for the file.'), (d.coordinator, 'Knew her before.')) as n(who, reason)
where d.number = 1;

