-- What coordinators keep about the mentors of the living caseload. All of it is invented. The day is handed in as a setting.
update mentor m
set languages = r.languages, own_car = r.car, public_transport = not r.car, travel_miles = r.miles, travel_note = r.note,
    interests = coalesce(m.interests, r.interests), enquiry_source = r.source
from (values
    ('NOW-P1', 'BSL', true, 30, null, 'Hill walking, football', 'JOB_ADVERT'),
    ('NOW-P2', null, true, 25, null, 'Baking, swimming', 'JOB_ADVERT'),
    ('NOW-P3', 'Polish', true, 20, null, 'Gardening', 'PARTNER'),
    ('NOW-P4', null, true, 40, 'The glens too', 'Horses', 'COLLEGE'),
    ('NOW-P5', 'Urdu, Punjabi', true, 30, null, 'Cricket, cooking', 'JOB_ADVERT'),
    ('NOW-V1', null, false, null, 'Along the number 5 bus', 'Music, crafts', 'VOLUNTEER_CENTRE'),
    ('NOW-V2', 'Gaelic', true, 15, null, 'Fishing', 'WORD_OF_MOUTH'),
    ('NOW-V4', null, false, 5, null, 'Cinema', 'WEBSITE'),
    ('NOW-V5', null, true, 10, null, 'Dogs', 'EVENT'),
    ('NOW-E1', null, false, null, 'Dundee city centre', 'Boxing, reading', 'FORMER_MENTEE'),
    ('NOW-B1', 'Polish', false, 8, null, 'Knitting', 'PRESS'),
    ('NOW-Q1', null, false, null, null, null, 'WEBSITE'),
    ('NOW-Q2', null, false, null, null, null, 'WEBSITE'),
    ('NOW-Q3', null, false, null, null, null, 'EVENT'),
    ('NOW-Q4', null, false, null, null, null, 'WORD_OF_MOUTH')) as r(ref, languages, car, miles, note, interests, source)
where m.source_ref = r.ref;

insert into mentor_slot (mentor_id, slot)
select m.id, s.slot
from (values ('NOW-P1', 'MONDAY_MORNING'), ('NOW-P1', 'TUESDAY_AFTERNOON'), ('NOW-P2', 'MONDAY_AFTERNOON'), ('NOW-P2', 'THURSDAY_MORNING'),
    ('NOW-P3', 'TUESDAY_MORNING'), ('NOW-P3', 'WEDNESDAY_EVENING'), ('NOW-P5', 'FRIDAY_MORNING'), ('NOW-P5', 'FRIDAY_AFTERNOON'),
    ('NOW-V1', 'MONDAY_EVENING'), ('NOW-V1', 'SATURDAY_MORNING'), ('NOW-V2', 'THURSDAY_EVENING'), ('NOW-B1', 'SUNDAY_AFTERNOON')) as s(ref, slot)
    join mentor m on m.source_ref = s.ref;

-- On the way: how far each has come, and when
insert into mentor_standing (mentor_id, status, since_day)
select m.id, s.status, current_setting('demonstration.today')::date - s.ago
from (values ('NOW-Q1', 'APPLIED', 33), ('NOW-Q2', 'APPLIED', 30), ('NOW-Q2', 'INTERVIEWED', 12), ('NOW-Q3', 'APPLIED', 41), ('NOW-Q3', 'WITHDREW', 20),
    ('NOW-V4', 'APPLIED', 70), ('NOW-V4', 'INTERVIEWED', 52), ('NOW-V4', 'IN_CLEARANCE', 30), ('NOW-V5', 'APPLIED', 115), ('NOW-V5', 'INTERVIEWED', 100)) as s(ref, status, ago)
    join mentor m on m.source_ref = s.ref;

update mentor m
set status = s.status, status_on = s.since_day, status_reason = case s.status when 'WITHDREW' then 'Has found full-time work' end
from (select distinct on (mentor_id) mentor_id, status, since_day from mentor_standing order by mentor_id, since_day desc) s
where s.mentor_id = m.id and m.source_ref in ('NOW-Q1', 'NOW-Q2', 'NOW-Q3', 'NOW-V4');

-- References and the code of conduct
insert into mentor_reference (id, mentor_id, role, asked_on, received_on, satisfactory)
select gen_random_uuid(), m.id, r.role, today.day - r.asked, today.day - r.received, case when r.received is not null then true end
from (select current_setting('demonstration.today')::date as day) today, (values
    ('NOW-V4', 'EMPLOYER', 28, 15), ('NOW-V4', 'TEACHER', 26, null), ('NOW-V5', 'VOLUNTEERING', 60, 40), ('NOW-V5', 'COLLEAGUE', 60, 31)) as r(ref, role, asked, received)
    join mentor m on m.source_ref = r.ref;

insert into conduct_version (number, words, issued_on, sign_by, issued_by)
select v.number, v.words, today.day - v.ago, today.day - v.ago + 30, u.id
from (select current_setting('demonstration.today')::date as day) today, (values
    (1, E'I keep what I hear to myself, unless somebody is in danger.\nI am on time, or say so.\nI lend and borrow no money.\nI do not meet mentees at my home.', 400),
    (2, E'I keep what I hear to myself, unless somebody is in danger.\nI am on time, or say so.\nI lend and borrow no money.\nI do not meet mentees at my home.\nI am no contact of theirs on social media.', 18)) as v(number, words, ago)
    join user_account u on u.username = 'manager@tca.example';

insert into conduct_signature (mentor_id, version, signed_on)
select m.id, v.number, v.issued_on + 6
from mentor m join conduct_version v on m.cleared_on < v.issued_on and (v.number = 1 or m.source_ref in ('NOW-P1', 'NOW-P2', 'NOW-P3', 'NOW-E1', 'NOW-B1', 'NOW-C1'))
where m.source_ref like 'NOW-%' and m.left_on is null;

-- Leave: one away now, one to come
insert into mentor_leave (id, mentor_id, first_day, last_day, note, entered_by)
select gen_random_uuid(), m.id, today.day + l.first, today.day + l.last, l.note, coalesce(m.user_id, u.id)
from (select current_setting('demonstration.today')::date as day) today, (values
    ('NOW-P5', -2, 5, 'Can be reached by telephone'), ('NOW-P2', 12, 19, null)) as l(ref, first, last, note)
    join mentor m on m.source_ref = l.ref
    join user_account u on u.username = 'coordinator@tca.example';

-- Supervision: everybody with mentees in the last weeks, but two
insert into supervision_note (id, mentor_id, held_on, kind, agreed, private_words, next_on, recorded_by, recorded_at)
select gen_random_uuid(), m.id, d.day, case (row_number() over (order by m.source_ref)) % 3 when 0 then 'GROUP' when 1 then 'ONE_TO_ONE' else 'PHONE' end,
    'Went through all mentees. Reviews are on time; the next is prepared together.', case when m.source_ref = 'NOW-P4' then 'Seems tired; ask again about the caseload.' end,
    case when m.source_ref = 'NOW-P1' then d.day + 28 end, u.id, (d.day + time '15:00') at time zone 'Europe/London'
from mentor m
    cross join lateral (select current_setting('demonstration.today')::date - 10 - (ascii(right(m.source_ref, 1)) % 5) * 5 as day) d
    join user_account u on u.username = case m.organisation when 'CATH' then 'coordinator@cath.example' else 'coordinator@tca.example' end
where m.source_ref like 'NOW-%' and m.source_ref not in ('NOW-P5', 'NOW-V2')
    and exists (select from mentor_match x where x.mentor_id = m.id and x.status in ('AGREED', 'ACTIVE', 'PAUSED'));

insert into supervision_action (id, note_id, words, doer, due_on, done_on)
select gen_random_uuid(), n.id, a.words, a.doer, n.held_on + a.days, case when a.done then n.held_on + 5 end
from supervision_note n
    join mentor m on m.id = n.mentor_id and m.source_ref in ('NOW-P1', 'NOW-P2', 'NOW-V1')
    cross join (values ('Take part in the next course on substance use', 'MENTOR', 40, false), ('Find a place to meet in Lochee', 'SUPERVISOR', 21, true)) as a(words, doer, days, done);

-- Leavers: one to come, one who still has the telephone
insert into mentor_leaving (mentor_id, leaves_on, reason, done, card_back, property_back, back_note)
select m.id, coalesce(m.left_on, current_setting('demonstration.today')::date + 21), l.reason, m.left_on is not null, l.card, l.property, l.note
from (values ('NOW-V8', 'Moves away', null::boolean, null::boolean, null), ('NOW-V6', 'Has found full-time work', true, false, 'The telephone')) as l(ref, reason, card, property, note)
    join mentor m on m.source_ref = l.ref;

-- Courses: what is mandatory for whom, one over, one to come
insert into course (id, title, valid_months)
select gen_random_uuid(), c.title, c.months
from (values ('Boundaries and safe practice', 36), ('Protecting children and adults', 24), ('Trauma and recovery', null)) as c(title, months);

insert into course_mandatory (course_id, mentor_type)
select c.id, t.type
from course c cross join (values ('PAID'), ('VOLUNTEER'), ('PEER'), ('BEFRIENDER')) as t(type)
where c.valid_months is not null;

insert into course_run (id, course_id, held_on, last_day, trainer, venue, places, registered)
select gen_random_uuid(), c.id, today.day + r.days, today.day + r.days, r.trainer, r.venue, r.places, r.days < -1
from (select current_setting('demonstration.today')::date as day) today, (values
    ('Boundaries and safe practice', -250, 'Skye Sampleton', 'TCA, Dundee', 12),
    ('Protecting children and adults', -220, 'Council training team', 'Dundee House', 20),
    ('Protecting children and adults', 16, 'Council training team', 'Dundee House', 20),
    ('Trauma and recovery', 30, 'Health Board', 'Perth', 8)) as r(course, days, trainer, venue, places)
    join course c on c.title = r.course;

insert into course_place (run_id, mentor_id, enrolled_on, attended)
select r.id, m.id, r.held_on - 30, case when r.registered then true end
from course_run r join mentor m on m.source_ref in ('NOW-P1', 'NOW-P2', 'NOW-P3', 'NOW-P4', 'NOW-V1', 'NOW-E1')
where r.registered or m.source_ref in ('NOW-V1', 'NOW-E1');
