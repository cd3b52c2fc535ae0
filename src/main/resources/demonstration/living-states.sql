-- What no import file can tell of the living caseload: the states on the way. The day is handed in as a setting.
create temporary table today on commit drop as select current_setting('demonstration.today')::date as day;

-- Accounts and the mentors they belong to
update mentor m set user_id = u.id
from user_account u
where (m.source_ref, u.username) in (('NOW-P1', 'mentor@tca.example'), ('NOW-V1', 'volunteer@tca.example'),
    ('NOW-E1', 'peer@tca.example'), ('NOW-B1', 'befriender@cath.example'));

-- Mentors at every step
update mentor m set status = s.status, status_on = today.day - 4
from today, (values ('NOW-Q1', 'ENQUIRY'), ('NOW-Q2', 'APPLIED'), ('NOW-Q3', 'INTERVIEWED'), ('NOW-Q4', 'WITHDREW'),
    ('NOW-Q5', 'NOT_SELECTED'), ('NOW-V4', 'IN_CLEARANCE'), ('NOW-V7', 'UNAVAILABLE'), ('NOW-V8', 'SUSPENDED')) as s(ref, status)
where m.source_ref = s.ref;
update mentor set identity_checked_on = today.day - 20, references_on = today.day - 12, code_of_conduct_on = today.day - 9
from today where source_ref = 'NOW-V4';
update mentor set interests = 'Walking, cooking, gardening' where source_ref in ('NOW-V1', 'NOW-P3', 'NOW-B1');
update mentor set interests = 'Football, music, finding work' where source_ref in ('NOW-P1', 'NOW-P5', 'NOW-V2');

-- What a referral says beyond the columns of an import
update person set phone = '01632 960' || lpad((right(reference, 3)::integer)::text, 3, '0'),
    risk_summary = 'Meet in public places only. Invented text.'
where source_ref like 'NOW-%';
update referral set circumstances = 'Would like somebody to go along with to appointments. Invented text.',
    offence_summary = 'Summary for the service only. Invented text.'
where source_ref like 'NOW-%';
insert into referral_request (referral_id, outcome)
select r.id, o.outcome
from referral r cross join (values ('CRIME'), ('ENGAGEMENT'), ('CONFIDENCE')) as o(outcome)
where r.source_ref like 'NOW-%';

-- Decided and matched before they were engaged
update referral r set accepted_on = least(r.received_on + 1, r.engaged_on), allocated_on = least(r.received_on + 3, r.engaged_on)
where r.source_ref like 'NOW-%' and r.status = 'ENGAGED';

-- Proposed, agreed, declined; first contact made but not yet met
insert into mentor_match (id, source_ref, referral_id, person_id, mentor_id, kind, status, proposed_on, agreed_on, mentee_agreed_on, mentor_agreed_on, declined_on, declined_by, end_reason)
select gen_random_uuid(), x.match_ref, r.id, r.person_id, m.id, case r.service when 'BEFRIENDING' then 'BEFRIENDING' else 'MENTORING' end, x.status, today.day - x.proposed,
    case when x.status = 'AGREED' then today.day - x.proposed + 1 end,
    case when x.status = 'AGREED' or x.ref = 'NOW-L2' then today.day - x.proposed + 1 end, case when x.status = 'AGREED' then today.day - x.proposed + 1 end,
    case when x.status = 'DECLINED' then today.day - x.proposed + 1 end, case when x.status = 'DECLINED' then 'MENTEE' end,
    case when x.status = 'DECLINED' then 'PREFERS_OTHER' end
from today, (values ('NOW-L1-X', 'NOW-L1', 'NOW-P3', 'PROPOSED', 1), ('NOW-L2-X', 'NOW-L2', 'NOW-P1', 'PROPOSED', 5),
        ('NOW-L3-X', 'NOW-L3', 'NOW-P1', 'AGREED', 3), ('NOW-L4-X', 'NOW-L4', 'NOW-V1', 'AGREED', 2),
        ('NOW-L5-X', 'NOW-L5', 'NOW-C1', 'PROPOSED', 4), ('NOW-L6-X', 'NOW-L6', 'NOW-B1', 'AGREED', 5),
        ('NOW-K1-X', 'NOW-K1', 'NOW-P1', 'AGREED', 4), ('NOW-K2-X', 'NOW-K2', 'NOW-E1', 'AGREED', 6),
        ('NOW-W1-X', 'NOW-W1', 'NOW-P2', 'DECLINED', 12)) as x(match_ref, ref, mentor, status, proposed)
    join referral r on r.source_ref = x.ref
    join mentor m on m.source_ref = x.mentor;
update referral set status = 'ALLOCATED', allocated_on = status_on + 1, status_on = status_on + 1
where source_ref in ('NOW-L1', 'NOW-L2', 'NOW-L3', 'NOW-L4', 'NOW-L5', 'NOW-L6', 'NOW-K1', 'NOW-K2');
update referral set status = 'CONTACTED', first_contact_on = today.day - 1, status_on = today.day - 1
from today where source_ref in ('NOW-K1', 'NOW-K2');
insert into contact (id, referral_id, person_id, mentor_id, held_on, kind, attendance, minutes, note, referrer_told, logged_at)
select gen_random_uuid(), r.id, r.person_id, x.mentor_id, r.first_contact_on, 'PHONE', 'ATTENDED', 10, 'First contact; meeting arranged', true,
    (r.first_contact_on + time '12:00') at time zone 'Europe/London'
from referral r join mentor_match x on x.referral_id = r.id
where r.source_ref in ('NOW-K1', 'NOW-K2');

-- Paused: in custody, and ill; their matches rest with them
update mentee_case c set status = 'PAUSED'
from referral r
where r.id = c.referral_id and r.source_ref in ('NOW-M05', 'NOW-F09') and c.status = 'ACTIVE';
insert into case_pause (id, case_id, from_day, reason)
select gen_random_uuid(), c.id, greatest(today.day - case r.source_ref when 'NOW-M05' then 33 else 8 end, c.opened_on),
    case r.source_ref when 'NOW-M05' then 'CUSTODY' else 'ILLNESS' end
from today, mentee_case c join referral r on r.id = c.referral_id
where r.source_ref in ('NOW-M05', 'NOW-F09') and c.status = 'PAUSED';
update mentor_match x set status = 'PAUSED', paused_on = today.day - 8, pause_reason = 'CASE_PAUSED'
from today, referral r
where r.id = x.referral_id and r.source_ref in ('NOW-M05', 'NOW-F09') and x.status = 'ACTIVE';

-- A mentor and a person who know each other
insert into non_association (person_id, mentor_id, reason, recorded_on)
select r.person_id, m.id, 'KNOWN', today.day - 2
from today, referral r, mentor m
where r.source_ref = 'NOW-A1' and m.source_ref = 'NOW-P2';

-- Befriending offered near the end of an order
insert into transition_offer (id, case_id, kind, offered_on, answer, answered_on)
select gen_random_uuid(), c.id, 'BEFRIENDING', today.day - 45, 'ACCEPTED', today.day - 43
from today, mentee_case c join referral r on r.id = c.referral_id
where r.source_ref = 'NOW-F03';

-- What became of the orders of closed cases; referrers asked for their view
update mentee_case c set order_result = 'COMPLETED'
from referral r where r.id = c.referral_id and r.source_ref like 'NOW-Z%' and c.exit_type = 'PLANNED';
insert into referrer_feedback (id, case_id, asked_on, answered_on, communication, liked, improve)
select gen_random_uuid(), c.id, c.closed_on, case when r.source_ref in ('NOW-Z04', 'NOW-Z06') then c.closed_on + 6 end,
    case when r.source_ref in ('NOW-Z04', 'NOW-Z06') then 'Word came every week. Invented text.' end,
    case when r.source_ref in ('NOW-Z04', 'NOW-Z06') then 'That somebody goes along. Invented text.' end, null
from mentee_case c join referral r on r.id = c.referral_id
where r.source_ref in ('NOW-Z02', 'NOW-Z04', 'NOW-Z06', 'NOW-Z07');

-- Mentees known to have been at the groups
insert into activity_participant (activity_id, person_id)
select a.id, r.person_id
from activity a cross join referral r
where (a.source_ref, r.source_ref) in (('NOW-G1', 'NOW-F01'), ('NOW-G1', 'NOW-F06'), ('NOW-G2', 'NOW-M04'), ('NOW-G3', 'NOW-F03'));

-- Goals of three mentees in support, with who does what
insert into plan_goal (id, case_id, outcome, words, written_by, written_at, ending, ended_on, ended_by)
select gen_random_uuid(), c.id, i.outcome, g.words, u.id, (v.held_on + time '15:00') at time zone 'Europe/London',
    g.ending, case when g.ending is not null then today.day - 20 end, case when g.ending is not null then u.id end
from today, user_account u, (
        select k.id from mentor_match x join mentor m on m.id = x.mentor_id
            join mentee_case k on k.referral_id = x.referral_id
        where m.source_ref = 'NOW-P1' and x.status = 'ACTIVE' and k.status = 'ACTIVE'
        order by x.source_ref limit 3) as c
    join review v on v.case_id = c.id and v.kind = 'ASSESSMENT'
    join lateral (
        select j.outcome, row_number() over (order by o.position desc) as place
        from review_item j join outcome o on o.code = j.outcome where j.review_id = v.id and j.chosen) i on i.place <= 3
    join (values (1, 'I want to see more of my sister.', null), (2, 'I want something to get up for.', null),
        (3, 'I want to say no when I mean no.', 'DONE')) as g(place, words, ending) on g.place = i.place
where u.username = 'mentor@tca.example';
insert into plan_action (id, goal_id, what, doer, somebody_else, due_on, written_by, written_at, ending, ended_on, ending_word, ended_by)
select gen_random_uuid(), g.id, a.what, a.doer, a.somebody_else, today.day + a.days, g.written_by, g.written_at,
    a.ending, case when a.ending is not null then today.day - 24 end, a.word, case when a.ending is not null then g.written_by end
from today, plan_goal g
    join (values ('I want to see more of my sister.', 'Ring her on Sundays', 'MENTEE', null, 9, null, null),
        ('I want to see more of my sister.', 'Find out about the bus', 'MENTOR', null, -4, null, null),
        ('I want something to get up for.', 'Show round the allotment', 'OTHER', 'Allotment group', 16, null, null),
        ('I want something to get up for.', 'Go to the open day', 'MENTEE', null, -30, 'GIVEN_UP', 'It was full'),
        ('I want to say no when I mean no.', 'Practise it together', 'MENTOR', null, -25, 'DONE', null))
        as a(words, what, doer, somebody_else, days, ending, word) on a.words = g.words;

-- What some look for in a mentor
insert into match_wish (referral_id, languages, interests, place, written_by, written_on)
select r.id, w.languages, w.interests, w.place, u.id, today.day - 1
from today, user_account u, referral r
    join (values ('NOW-L2', 'Polish', 'Football, cooking', 'Arbroath, by bus'), ('NOW-A1', null, 'Walking, dogs', 'Forfar'),
        ('NOW-A2', null, 'Football, music', 'Perth, on foot'), ('NOW-W1', 'British Sign Language', 'Gardening', 'Lochee')) as w(ref, languages, interests, place)
        on w.ref = r.source_ref
where u.username = 'coordinator@tca.example';
insert into match_wish_slot (referral_id, slot)
select w.referral_id, s.slot
from match_wish w cross join (values ('MONDAY_MORNING'), ('WEDNESDAY_AFTERNOON'), ('THURSDAY_EVENING')) as s(slot);

-- Exits that are planned, and somebody let in past the places
insert into planned_exit (case_id, planned_on, word, recorded_by, recorded_on)
select c.id, today.day + e.days, 'Agreed with mentee and team. Invented text.', u.id, today.day - 6
from today, user_account u, mentee_case c
    join referral r on r.id = c.referral_id
    join (values ('NOW-F01', 12), ('NOW-F08', 26), ('NOW-M02', 19), ('NOW-M11', 40), ('NOW-T01', 33)) as e(ref, days) on e.ref = r.source_ref
where u.username = 'coordinator@tca.example' and c.status <> 'CLOSED';
update referral r set override_reason = 'Left custody with nobody to go to. Invented text.', overridden_by = u.id, overridden_on = r.accepted_on
from user_account u where u.username = 'manager@tca.example' and r.source_ref = 'NOW-F02';

-- How matches ended, and one mentee handed over
update mentor_match x set ending_held_on = x.ended_on, note = 'Looked back on how far it went. Invented text.'
from referral r where r.id = x.referral_id and r.source_ref like 'NOW-Z%' and x.status = 'ENDED';
update mentor_match x set status = 'ENDED', ended_on = today.day - 3, end_reason = 'OTHER_MENTOR', ending_held_on = today.day - 3,
    note = 'Both content; wants to go on walking. Invented text.'
from today, referral r where r.id = x.referral_id and r.source_ref = 'NOW-F06' and x.status = 'ACTIVE' and x.started_on < today.day - 3;
with next as (
    insert into mentor_match (id, source_ref, referral_id, person_id, mentor_id, kind, status, proposed_on, agreed_on, mentee_agreed_on, mentor_agreed_on)
    select gen_random_uuid(), 'NOW-F06-Y', x.referral_id, x.person_id, m.id, 'MENTORING', 'AGREED', today.day - 3, today.day - 1, today.day - 2, today.day - 1
    from today, mentor_match x join referral r on r.id = x.referral_id, mentor m
    where r.source_ref = 'NOW-F06' and x.status = 'ENDED' and x.end_reason = 'OTHER_MENTOR' and m.source_ref = 'NOW-V1'
    returning id, referral_id, person_id)
insert into handover (id, referral_id, person_id, from_match, to_match, note, releases_plan, releases_reviews, introduction_on, written_by, written_on)
select gen_random_uuid(), n.referral_id, n.person_id, x.id, n.id, 'Likes to walk by the Tay; ring on Mondays, not before ten. Invented text.', true, true,
    today.day + 3, u.id, today.day - 3
from today, next n join mentor_match x on x.referral_id = n.referral_id and x.status = 'ENDED', user_account u
where u.username = 'coordinator@tca.example';

-- Forms begun and not sent
insert into form_draft (user_id, form, typed, saved_at)
select u.id, 'referral/new', '{"firstName": ["Willow"], "lastName": ["Halfway"], "dateOfBirth": ["31/2/1996"], "sex": ["FEMALE"], "service": ["WOMEN_ONLY"]}'::jsonb,
    (today.day - 1 + time '16:40') at time zone 'Europe/London'
from today, user_account u where u.username = 'dundee@cjsw.example';
