-- What people say: quotes and case studies in every state, and referrers asked and answering. All of it is invented.
create temporary table said on commit drop as
select * from today, (values
    ('QUOTE', 'MENTEE', 'I had stopped opening letters. Now we open them together, and most of them are not as bad as I thought.',
        'Woman mentored in Dundee', 'DUNDEE', null, '2013-FY', 'READY', 'FUNDER PUBLIC'),
    ('QUOTE', 'MENTEE', 'It is the first time somebody turned up every week just because they said they would.',
        'Young man, Mentoring for Men', 'ANGUS', null, '2013-FY', 'READY', 'FUNDER PUBLIC'),
    ('QUOTE', 'REFERRER', 'A phone call each week told me what I needed to know. I no longer hear of a missed appointment a month later.',
        'Social worker', 'PERTH_KINROSS', null, '2013-FY', 'READY', 'FUNDER PUBLIC'),
    ('QUOTE', 'FAMILY', 'The house is calmer. There is somebody to talk to who is not one of us.',
        'Parent of somebody mentored', 'DUNDEE', null, '2013-FY', 'READY', 'FUNDER'),
    ('QUOTE', 'MENTOR', 'I came to give something back and learned how much listening takes.',
        'Volunteer mentor', null, null, '2013-FY', 'READY', 'FUNDER PUBLIC'),
    ('CASE_STUDY', 'MENTEE', E'"Rhona" was referred when her order began. She slept on other people''s sofas and had not seen a doctor for years.\n\nHer mentor went along to the housing office three times and to the surgery once. By the second review she had a tenancy, and by the third she went to appointments on her own. She now comes to the cooking group and shows others round.\n\n"I still ring before something hard," she says. "Mostly I then do it by myself."',
        'Rhona (not her name)', 'DUNDEE', null, '2013-FY', 'READY', 'FUNDER PUBLIC'),
    ('CASE_STUDY', 'MENTEE', E'"Keir" did not want a mentor. He agreed to one walk, and then to another.\n\nThey talked about engines. After some weeks his mentor asked whether he would look at a course; he said no, and brought the form filled in to the next meeting. He finished the first unit. There were two bad weeks, and the meetings went on through them.',
        'Keir (not his name)', 'PERTH_KINROSS', null, '2013-FY', 'READY', 'FUNDER'),
    ('QUOTE', 'MENTEE', 'We went through the form line by line. I would have thrown it away.',
        'Woman mentored in Angus', 'ANGUS', null, 'LAST', 'READY', 'FUNDER PUBLIC'),
    ('QUOTE', 'PARTNER', 'People arrive knowing what our course is about, because somebody has talked it over with them.',
        'Tutor at a college', null, null, 'LAST', 'READY', 'FUNDER PUBLIC'),
    ('QUOTE', 'MENTEE', 'Since March my mentor meets me in Arbroath every Tuesday. I was 34 on Sunday, and my two boys baked the cake.',
        'Woman mentored', null, 'NOW-F06', 'NOW', 'TO_CHECK', 'FUNDER PUBLIC'),
    ('CASE_STUDY', 'MENTEE', E'When "Struan" began, he crossed the street to avoid people. He and his mentor started with the quiet hour at the library.\n\nHe has joined the group, and is thinking of becoming a peer mentor himself.',
        'Struan (not his name)', null, null, 'NOW', 'TO_CHECK', 'FUNDER'),
    ('QUOTE', 'FAMILY', 'My brother laughs again. The whole of the close has noticed.', 'Sister of a mentee', 'DUNDEE', null, 'NOW', 'CHANGES_NEEDED', 'FUNDER PUBLIC'),
    ('QUOTE', 'MENTEE', 'I know who to ring now before it gets bad.', 'Man mentored', null, 'NOW-M04', 'NOW', 'NEEDS_CONSENT', ''),
    ('QUOTE', 'MENTEE', 'I was asked what I wanted. Nobody had asked me that before.', 'Woman mentored', 'DUNDEE', null, '2013-FY', 'EXPIRED', 'FUNDER PUBLIC'),
    ('QUOTE', 'MENTEE', 'He never gave up on me, not even when I did.', 'Man mentored', 'ANGUS', null, 'LAST', 'WITHDRAWN', 'FUNDER PUBLIC'))
    as s(kind, whose, words, source, area, ref, period, state, editions);

insert into voice (id, kind, whose, words, source, area, referral_id, belongs_from, belongs_to, written_by, written_at, consent_on, consent_until,
    consent_note, withdrawn_on, withdrawn_reason, check_result, checked_by, checked_on, check_remark)
select gen_random_uuid(), s.kind, s.whose, s.words, s.source, s.area, r.id, p.first_day, p.last_day, author.id,
    (w.day + time '10:00') at time zone 'Europe/London',
    case when s.state <> 'NEEDS_CONSENT' then w.day end,
    case s.state when 'EXPIRED' then least(w.day + 365, s.day - 1) end,
    case when s.state <> 'NEEDS_CONSENT' then 'Signed form, kept with the agreement. Invented.' end,
    case s.state when 'WITHDRAWN' then s.day - 3 end,
    case s.state when 'WITHDRAWN' then 'Does not want to be reminded of that time. Invented.' end,
    case when s.state in ('READY', 'EXPIRED', 'WITHDRAWN') then 'PASSED' when s.state = 'CHANGES_NEEDED' then 'CHANGES_NEEDED' end,
    case when s.state in ('READY', 'EXPIRED', 'WITHDRAWN', 'CHANGES_NEEDED') then checker.id end,
    case when s.state in ('READY', 'EXPIRED', 'WITHDRAWN', 'CHANGES_NEEDED') then w.day + 2 end,
    case s.state when 'CHANGES_NEEDED' then 'The neighbours are easy to recognise: leave the close out.' end
from said s
    cross join lateral (select date_trunc('quarter', s.day)::date as this_quarter) q
    cross join lateral (select
        case s.period when 'NOW' then q.this_quarter when 'LAST' then (q.this_quarter - interval '3 months')::date else date '2013-04-01' end as first_day,
        case s.period when 'NOW' then (q.this_quarter + interval '3 months')::date - 1 when 'LAST' then q.this_quarter - 1 else date '2014-03-31' end as last_day) p
    cross join lateral (select least(p.last_day, s.day) - 6 as day) w
    left join referral r on r.source_ref = s.ref
    left join user_account author on author.username = 'coordinator@tca.example'
    left join user_account checker on checker.username = 'manager@tca.example';
insert into voice_edition (voice_id, edition)
select v.id, edition from said s join voice v on v.words = s.words cross join lateral unnest(string_to_array(s.editions, ' ')) edition where edition <> '';
insert into voice_channel (voice_id, channel)
select v.id, channel from said s join voice v on v.words = s.words cross join lateral unnest(array['REPORT', 'TRAINING']) channel where s.editions <> '';

-- Two social workers of one team, so that each was asked once in six months
update referral set referrer_id = null, referrer_email = 'perth.duty@cjsw.example' where source_ref = 'NOW-Z02';

-- Referrers: one answered and may be quoted, one answered and may not, one was asked not long ago, one let the time pass
update referrer_feedback f set recipient = coalesce(u.username, r.referrer_email), open_until = f.asked_on + 30
from mentee_case c join referral r on r.id = c.referral_id left join user_account u on u.id = r.referrer_id
where c.id = f.case_id;
update referrer_feedback f set
    communication = case r.source_ref when 'NOW-Z04' then 'An update came every week, and when something was wrong a call on the same day.' else 'Good at first, less so over the summer.' end,
    liked = case r.source_ref when 'NOW-Z04' then 'Somebody goes along to the appointments that used to be missed.' else 'My client trusted the mentor.' end,
    improve = case r.source_ref when 'NOW-Z04' then null else 'Tell us sooner when a mentor is away.' end,
    for_funder = r.source_ref = 'NOW-Z04', for_public = r.source_ref = 'NOW-Z04'
from mentee_case c join referral r on r.id = c.referral_id
where c.id = f.case_id and f.answered_on is not null;
update referrer_feedback f set key_hash = encode(sha256(convert_to('an-invented-key-for-the-demonstration', 'UTF8')), 'hex')
from mentee_case c join referral r on r.id = c.referral_id
where c.id = f.case_id and r.source_ref = 'NOW-Z02';
insert into mail (id, recipient, subject, body, written_at)
select gen_random_uuid(), f.recipient, 'Three questions about mentoring',
    E'Support for a client of your team ended not long ago.\n\nHow was working with us? There are three short questions, and you need no account to answer them:\n'
        || current_setting('demonstration.address') || E'/feedback/an-invented-key-for-the-demonstration\n\nThe link works once.\n\nTayside Mentoring\n',
    (f.asked_on + time '11:00') at time zone 'Europe/London'
from referrer_feedback f where f.key_hash is not null and f.recipient is not null;
