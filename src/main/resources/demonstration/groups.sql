-- Partners, two groups with their members, sessions and registers, and TISS month by month. All of it is invented.
insert into partner (id, name, kind, area, about) values
    (gen_random_uuid(), 'Dundee City Council', 'COUNCIL', 'DUNDEE', null),
    (gen_random_uuid(), 'Perth & Kinross Council', 'COUNCIL', 'PERTH_KINROSS', null),
    (gen_random_uuid(), 'Angus Council', 'COUNCIL', 'ANGUS', null),
    (gen_random_uuid(), 'Police Scotland', 'POLICE', null, null),
    (gen_random_uuid(), 'Churches Action for the Homeless', 'CHARITY', 'PERTH_KINROSS', 'Befriending, placements and mentors of their own.'),
    (gen_random_uuid(), 'Harbour Community Kitchen', 'CHARITY', 'DUNDEE', 'A warm room and a stove every Tuesday.'),
    (gen_random_uuid(), 'Tay Valley College', 'EDUCATION', 'PERTH_KINROSS', 'Taster days and places on short courses.');

create temporary table demonstration_group on commit drop as
select gen_random_uuid() as id, g.*, current_setting('demonstration.today')::date as today
from (values
    ('Kitchen table', 'WOMENS_GROUP', 'DUNDEE', 'TCA', 'Harbour Community Kitchen', 'Community kitchen, Harbour Street', 'TUESDAY', 2, time '10:30', time '12:30',
        'Cooking together, and time to talk.', 'mentor@tca.example', 'coordinator@tca.example'),
    ('Walk and talk', 'ACTIVITY_GROUP', 'PERTH_KINROSS', 'CATH', null, 'South Inch car park', 'FRIDAY', 5, time '14:00', time '15:30',
        'An hour along the river, whatever the weather.', 'befriender@cath.example', 'coordinator@cath.example'))
    as g(name, kind, area, organisation, partner, place, weekday, dow, starts_at, ends_at, about, first_leader, second_leader);

insert into support_group (id, name, kind, area, organisation, partner_id, place, weekday, starts_at, ends_at, from_day, about)
select g.id, g.name, g.kind, g.area, g.organisation, (select p.id from partner p where p.name = g.partner), g.place, g.weekday, g.starts_at, g.ends_at,
    g.today - 180, g.about
from demonstration_group g;

insert into group_facilitator (group_id, user_id)
select g.id, u.id from demonstration_group g join user_account u on u.username in (g.first_leader, g.second_leader);

insert into group_member (id, group_id, person_id, referral_id, from_day, to_day, reason, added_by, added_at)
select gen_random_uuid(), m.group_id, m.person_id, m.referral_id, greatest(m.today - 120 + 4 * m.number::integer, m.opened_on),
    case when m.number = 7 then m.today - 9 end, case when m.number = 7 then 'WORK_OR_COLLEGE' end, m.leader, (m.today - 100 + time '11:00') at time zone 'Europe/London'
from (
    select g.id as group_id, g.today, c.person_id, c.referral_id, c.opened_on, u.id as leader,
        row_number() over (partition by g.id order by c.opened_on, c.id) as number
    from demonstration_group g
        join mentee_case c on c.area = g.area and c.status <> 'CLOSED' and c.opened_on < g.today - 9
        join person p on p.id = c.person_id and (g.kind <> 'WOMENS_GROUP' or p.sex = 'FEMALE')
        join user_account u on u.username = g.second_leader) m
where m.number <= 8;

insert into group_session (id, group_id, day, starts_at, ends_at, place, topic, status, reason, guests, note, written_by, written_at)
select gen_random_uuid(), g.id, s.day, g.starts_at, g.ends_at, g.place,
    case when g.kind = 'WOMENS_GROUP' then (array['Soup', 'Bread', 'Lunch for a pound', 'Family recipes'])[1 + s.week % 4] end,
    case when s.day > g.today or s.week = 11 then 'PLANNED' when s.week = 6 then 'CALLED_OFF' else 'HELD' end,
    case when s.week = 6 then 'The room was flooded.' end,
    case when s.day <= g.today and s.week not in (6, 11) then s.week % 3 end,
    case when s.week = 9 then 'Two stayed to wash up and plan the next time.' end,
    u.id, (least(s.day, g.today) + time '17:00') at time zone 'Europe/London'
from demonstration_group g
    join user_account u on u.username = g.first_leader
    cross join lateral (
        select week, g.today - (g.today - g.dow - date '0001-01-01' + 1) % 7 - 7 * (11 - week) as day from generate_series(0, 14) as week) s;

insert into group_attendance (session_id, person_id, mark)
select s.id, m.person_id, case (extract(doy from s.day)::integer + ascii(m.person_id::text)) % 5 when 0 then 'APOLOGY' when 1 then 'ABSENT' else 'ATTENDED' end
from group_session s
    join group_member m on m.group_id = s.group_id and m.from_day <= s.day and (m.to_day is null or m.to_day >= s.day)
where s.status = 'HELD';

insert into group_session_leader (session_id, user_id)
select s.id, s.written_by from group_session s where s.status = 'HELD';

insert into tiss_return (id, area, month, source, given_on, worked_with, referred, note, written_by, written_at)
select gen_random_uuid(), a.area, m.month::date, a.source, (m.month + interval '1 month 4 days')::date, 6 + (a.seed * extract(month from m.month)::integer) % 7,
    (a.seed + extract(month from m.month)::integer) % 3, null, u.id, m.month + interval '1 month 4 days 10 hours'
from (values ('PERTH_KINROSS', 'TISS team, Perth', 5, 0), ('ANGUS', 'TISS team, Forfar', 3, 1)) as a(area, source, seed, behind)
    join user_account u on u.username = 'coordinator@tca.example'
    cross join lateral generate_series(timestamp '2014-04-01',
        date_trunc('month', current_setting('demonstration.today')::date) - make_interval(months => 1 + a.behind), interval '1 month') as m(month);

insert into tiss_not_referred (return_id, reason, people)
select t.id, r.reason, r.people
from tiss_return t
    cross join lateral (values ('CRITERIA', (t.worked_with - t.referred) / 2), ('DECLINED', (t.worked_with - t.referred) / 3)) as r(reason, people)
where r.people > 0;

insert into meeting (id, kind, held_on, title, area, points, minutes, written_by, written_at)
select gen_random_uuid(), m.kind, today.day - m.ago, m.title, m.area, m.points, m.minutes, u.id, (today.day - m.ago + time '16:00') at time zone 'Europe/London'
from (select current_setting('demonstration.today')::date as day) today
    cross join (values
        ('PSP_BOARD', 48, 'Autumn board', null, 'Places for women stay at 40. The next report goes out before Christmas.', 'Welcome. Figures of the quarter. Waiting list. Any other business.', 'manager@tca.example'),
        ('PARTNERSHIP', 27, 'Court days in Forfar', 'ANGUS', 'A mentor is at the court on Thursdays.', null, 'coordinator@tca.example'),
        ('MENTOR_MEETING', 15, 'Meeting people at home', null, 'Nobody goes alone to a first meeting at home.', null, 'coordinator@tca.example'),
        ('TEAM_MEETING', 6, 'Week by week', 'DUNDEE', 'Updates to referrers are written on Wednesdays.', null, 'coordinator@tca.example'))
        as m(kind, ago, title, area, points, minutes, username)
    join user_account u on u.username = m.username;

insert into meeting_attendance (meeting_id, role, people)
select m.id, a.role, a.people
from meeting m
    join (values ('PSP_BOARD', 'BOARD', 6), ('PSP_BOARD', 'STAFF', 2), ('PARTNERSHIP', 'SOCIAL_WORK', 4), ('PARTNERSHIP', 'PARTNERS', 2), ('PARTNERSHIP', 'STAFF', 1),
        ('MENTOR_MEETING', 'MENTORS', 9), ('MENTOR_MEETING', 'STAFF', 2), ('TEAM_MEETING', 'STAFF', 4)) as a(kind, role, people) using (kind);

insert into meeting_partner (meeting_id, partner_id)
select m.id, p.id from meeting m join partner p on p.name in ('Angus Council', 'Police Scotland') where m.kind = 'PARTNERSHIP';

insert into meeting_action (id, meeting_id, what, owner, due_on)
select gen_random_uuid(), m.id, a.what, u.id, m.held_on + a.days
from meeting m
    join (values
        ('PARTNERSHIP', 'Draw up who is at the court when', 'coordinator@tca.example', 25),
        ('MENTOR_MEETING', 'Try the new lone-working plan and tell the others', 'mentor@tca.example', 21),
        ('PSP_BOARD', 'Send the board the list of partners', 'manager@tca.example', 60)) as a(kind, what, username, days) using (kind)
    join user_account u on u.username = a.username;

insert into award (id, awarded_on, title, area, partner_id, given_by, note)
select gen_random_uuid(), current_setting('demonstration.today')::date - a.ago, a.title, a.area, (select p.id from partner p where p.name = a.partner), a.given_by, a.note
from (values
    (33, 'Food hygiene certificate', 'DUNDEE', 'Harbour Community Kitchen', null, 'A six-week course beside the group.'),
    (75, 'Commendation for partnership work', null, null, 'Scottish Justice Awards (invented)', null)) as a(ago, title, area, partner, given_by, note);

insert into award_mentee (award_id, person_id)
select a.id, m.person_id
from award a
    join (select distinct g.person_id from group_member g join support_group s on s.id = g.group_id and s.area = 'DUNDEE' order by g.person_id limit 3) m on true
where a.area = 'DUNDEE';
