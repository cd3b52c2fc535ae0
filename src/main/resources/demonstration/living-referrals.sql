-- What teams say with their referrals and after them. Everybody and everything here is invented.
update referral r
set consent_on = r.received_on - 1,
    consent_note = 'That the risk summary is shared with the mentor, and attendance with the social worker.',
    risk_management = case when right(r.reference, 1)::integer % 3 = 0 then 'Meet only in public places; two people at the first meeting.' end,
    interpreter = case when right(r.reference, 1)::integer = 4 then 'Polish' end,
    access_needs = case right(r.reference, 1)::integer when 2 then 'Reads with difficulty: talk letters through.' when 7 then 'Mornings only; the bus takes an hour.' end
where r.source_ref like 'NOW-%' and r.status <> 'VOID';

insert into referral_requirement (referral_id, requirement)
select r.id, q.requirement
from referral r
    cross join (values ('SUPERVISION', 1), ('UNPAID_WORK', 2), ('ALCOHOL_TREATMENT', 5), ('CONDUCT', 7)) as q (requirement, every)
where r.source_ref like 'NOW-%' and r.legal_basis = 'COURT_ORDER' and right(r.reference, 2)::integer % q.every = 0;

insert into equality_answer (referral_id, ethnic_group, disability, religion, orientation)
select r.id,
    (array['WHITE', 'WHITE', 'WHITE', 'WHITE', 'ASIAN', 'MIXED', 'AFRICAN', 'PREFER_NOT_TO_SAY'])[1 + n % 8],
    (array['NO', 'NO', 'A_LITTLE', 'A_LOT', 'PREFER_NOT_TO_SAY'])[1 + n % 5],
    (array['NONE', 'NONE', 'CHURCH_OF_SCOTLAND', 'ROMAN_CATHOLIC', 'PREFER_NOT_TO_SAY', 'MUSLIM'])[1 + n % 6],
    case when n % 3 > 0 then (array['HETEROSEXUAL', 'HETEROSEXUAL', 'PREFER_NOT_TO_SAY', 'GAY_OR_LESBIAN'])[1 + n % 4] end
from (select id, row_number() over (order by reference)::integer as n from referral where source_ref like 'NOW-%' and status <> 'VOID') r;

-- The team of Dundee: a referral half written, an amendment, messages.
insert into form_draft (user_id, form, typed, saved_at)
select u.id, 'referral/new/' || p.part, p.typed::jsonb, current_setting('demonstration.today')::date - interval '14 hours'
from user_account u
    cross join (values
        ('person', '{"firstName": ["Rowan"], "lastName": ["Draftwell"], "dateOfBirth": ["31/2/1996"], "sex": ["FEMALE"], "phone": ["01382 000101"], "address": [""]}'),
        ('asked', '{"area": ["DUNDEE"], "service": ["WOMEN_ONLY"]}'),
        ('needs', '{"circumstances": ["Has just moved and knows nobody here."]}')) as p (part, typed)
where u.username = 'dundee@cjsw.example';

insert into amendment (id, referral_id, part, reason, made_by, made_at)
select md5('amendment ' || r.source_ref || p.part)::uuid, r.id, p.part, p.reason, u.id,
    current_setting('demonstration.today')::date - interval '1 day' + interval '10 hours'
from referral r
    join user_account u on u.username = 'dundee@cjsw.example'
    join (values ('NOW-W1', 'ACCESS', 'She told me at our last meeting.'), ('NOW-F01', 'ORDER', 'The court extended the order.')) as p (ref, part, reason)
        on p.ref = r.source_ref;
insert into amendment_change (amendment_id, line, field, before, after)
select a.id, 0, case a.part when 'ORDER' then 'Last day of the order' else 'Access needs' end,
    case a.part when 'ORDER' then to_char(r.order_end, 'FMDD FMMonth YYYY') else r.access_needs end,
    case a.part when 'ORDER' then to_char(r.order_end + 91, 'FMDD FMMonth YYYY') else 'Large print, and a room without steps.' end
from amendment a join referral r on r.id = a.referral_id;
update referral r
set order_end = case a.part when 'ORDER' then r.order_end + 91 else r.order_end end,
    access_needs = case a.part when 'ACCESS' then 'Large print, and a room without steps.' else r.access_needs end
from amendment a where a.referral_id = r.id;

insert into referral_message (id, referral_id, words, for_mentor, side, written_by, written_at)
select md5('message ' || m.ref || m.hours)::uuid, r.id, m.words, m.for_mentor, m.side, u.id,
    current_setting('demonstration.today')::date - make_interval(hours => m.hours)
from referral r
    join (values
        ('NOW-F01', 62, 'TEAM', 'dundee@cjsw.example', true, 'She starts a course on Thursday mornings. Could you meet in the afternoon from now on?'),
        ('NOW-F01', 38, 'SERVICE', 'coordinator@tca.example', true, 'Yes: Thursdays at two. Please tell her, too.'),
        ('NOW-W1', 15, 'TEAM', 'dundee@cjsw.example', false, 'She asks how long it will be. Can you say anything yet?'),
        ('NOW-L1', 14, 'SERVICE', 'coordinator@tca.example', false, 'We cannot reach her by phone. Do you have another number?')) as m (ref, hours, side, username, for_mentor, words)
        on m.ref = r.source_ref
    join user_account u on u.username = m.username;
insert into referral_message_reading (message_id, user_id, read_at)
select m.id, u.id, m.written_at + interval '3 hours'
from referral_message m
    join user_account u on u.username = case m.side when 'TEAM' then 'coordinator@tca.example' else 'dundee@cjsw.example' end
where m.written_at < current_setting('demonstration.today')::date - interval '1 day';
