-- Two reports in writing, invented: that of the first year, and that of the last quarter. The day is handed in as a setting.
create temporary table begun on commit drop as
select gen_random_uuid() as id, 'Progress report 2013–14' as title, date '2013-04-01' as first_day, date '2014-03-31' as last_day, 'YEAR' as code,
    current_setting('demonstration.today')::date as today, true as board
union all
select gen_random_uuid(), 'Progress report, ' || to_char(q.first_day, 'FMDD FMMonth YYYY') || ' – ' || to_char(q.first_day + interval '3 months' - interval '1 day', 'FMDD FMMonth YYYY'),
    q.first_day, (q.first_day + interval '3 months' - interval '1 day')::date, 'QUARTER', q.today, false
from (select current_setting('demonstration.today')::date as today,
    (date_trunc('quarter', current_setting('demonstration.today')::date) - interval '3 months')::date as first_day) q;

insert into report (id, template_id, kind, title, first_day, last_day, basis, status, report_number, meeting, author, summary, board_required, created_on, created_by)
select b.id, t.id, 'PROGRESS_REPORT', b.title, b.first_day, b.last_day, 'PRECEDING_REVIEW', 'DRAFT',
    case b.code when 'YEAR' then 'DEMO-2014-01' end,
    case b.code when 'YEAR' then 'Invented meeting of the partnership' end,
    'Dougal Director',
    case b.code when 'YEAR' then 'What the mentoring partnership did in its first year, whom it reached, and what changed for them.' end,
    b.board, b.today - case b.code when 'YEAR' then 20 else 9 end, u.id
from begun b
    join report_template t on t.kind = 'PROGRESS_REPORT' and t.number = (select max(number) from report_template where kind = 'PROGRESS_REPORT')
    join user_account u on u.username = 'manager@tca.example';

create temporary table written on commit drop as
select * from (values
    ('YEAR', 'Activities', E'The first year put the partnership on its feet. All three council areas referred through the same route, mentors worked in each of them, and the people who came were seen quickly.\n\n- Group work became part of the week in Dundee and Angus.\n- Training with partners was put on a calendar.\n- The service was named **mentoring project of the year** in November 2013.'),
    ('YEAR', 'Referrals and clients', E'The teams sent 160 referrals. Women were referred more often than men, mostly because a service for women had been known in Dundee for longer.\n\nIn all, 139 clients were in service at some time of the year.'),
    ('YEAR', 'Support given', E'Mentors and coordinators tried to ring everybody on the day a referral came in. Where that failed, the reason was nearly always a telephone number that no longer worked, and asking for a second number has helped.'),
    ('YEAR', 'Mentors', E'Ten volunteers and 2 peer mentors were recruited. Interest is greatest when the academic year begins, so recruiting will be planned around September.'),
    ('YEAR', 'Partnerships', E'Mentoring services, councils and police met every month. What helped most was a meeting of social worker, mentor and client near the start: it settled who does what.'),
    ('YEAR', 'Peer mentoring and training', E'Former clients trained for the peer mentoring award. Those who finished now help in groups, and some have asked to go on to a further course.'),
    ('YEAR', 'Befriending', E'Befriending began slowly: few people were near the end of an order. The two who were referred on took it up.'),
    ('YEAR', 'TISS Mentoring', E'Work before court disposal began in Perth & Kinross in April 2013 and in Angus in November 2013.'),
    ('YEAR', 'Groups and events', E'A football team, an outing for the men’s group in Dundee and a weekly women’s group drew people who would not come to an office.'),
    ('YEAR', 'Outcomes', E'Each client chooses with a mentor what to work on. Both score it at the start and every three months; the tables show whether the scores rose, stayed or fell since the time before.\n\n85 clients were reviewed, which is 61% of those in service. The other clients either had not reached a review or left before one.\n\nWhere few people worked on an outcome, one person more or less moves the percentage a good deal: the base is printed beside each.'),
    ('YEAR', 'Targets', E'The targets are compared with everybody for whom a change could be measured. They were agreed before anybody knew how long people would stay; some will need a longer look.'),
    ('YEAR', 'Challenges and changes', E'Not every mentor recorded every outcome, so some tables stand on fewer people than they could. From the coming year on three outcomes are scored for everybody.\n\nReferrers asked for more word of what happens. Weekly updates are now the rule.'),
    ('YEAR', 'Learning', E'- Ask for the core outcomes of everybody, and early.\n- Meet the social worker together, before the first review.\n- Recruit volunteers in late summer.'),
    ('YEAR', 'Expectations', E'More people came than was planned for, and more stayed. The year ahead is about depth: more reviews, more peer mentors, and befriending as the way out of an order.'),
    ('YEAR', 'Selected feedback from referrers', E'Social workers liked quick answers and plain updates. Some would like mentors to come to more meetings.'),
    ('YEAR', 'Capacity and endings', E'Both services filled up until the autumn and were then a little below their places. About half of those who left did so as planned; for the others the commonest reasons were contact that was lost and orders that ended in breach.'),
    ('YEAR', 'Case studies and quotes', E'In the words of people who were with the service. They agreed to be quoted, and nobody can be recognised.'),
    ('YEAR', 'General feedback', E'Families say that there is somebody to ring. Partners say that it is easier to refer than it was.'),
    ('QUARTER', 'Activities', E'A steady quarter: the groups met as planned, and two courses for mentors were held.'),
    ('QUARTER', 'Mentors', E'*To be finished once the new volunteers have had their induction.*')) as w (code, heading, text);

insert into report_section (id, report_id, position, number, heading, guidance, topics, feeds, text, written_at, written_by, assigned_to, due_on)
select gen_random_uuid(), b.id, s.position, s.number, s.heading, s.guidance, s.topics, s.feeds, w.text,
    case when w.text is not null then current_setting('demonstration.today')::date - interval '3 days' + interval '10 hours' end,
    case when w.text is not null then m.id end,
    case when b.code = 'QUARTER' and s.heading in ('Referrals and clients', 'Support given', 'Groups and events') then c.id
        when b.code = 'QUARTER' and s.heading in ('Outcomes', 'Challenges and changes') then m.id end,
    case when b.code = 'QUARTER' and s.heading in ('Referrals and clients', 'Support given') then b.today + 5
        when b.code = 'QUARTER' and s.heading = 'Groups and events' then b.today - 2
        when b.code = 'QUARTER' and s.heading in ('Outcomes', 'Challenges and changes') then b.today + 9 end
from begun b
    join report r on r.id = b.id
    join report_template_section s on s.template_id = r.template_id
    left join written w on w.code = b.code and w.heading = s.heading
    join user_account m on m.username = 'manager@tca.example'
    join user_account c on c.username = 'coordinator@tca.example';

insert into report_comment (id, section_id, written_at, written_by, text)
select gen_random_uuid(), s.id, current_setting('demonstration.today')::date - interval '2 days' + interval '15 hours', d.id,
    case s.heading when 'Outcomes' then 'Please say in one sentence which results stand on few people.' else 'Can we add when the new volunteers start?' end
from report_section s
    join begun b on b.id = s.report_id
    join user_account d on d.username = 'director@tca.example'
where (b.code, s.heading) in (('YEAR', 'Outcomes'), ('QUARTER', 'Mentors'));

insert into report_contribution (id, report_id, partner, from_day, to_day, text, written_at, written_by)
select gen_random_uuid(), b.id, 'CATH', case b.code when 'YEAR' then date '2013-04-01' end, case b.code when 'YEAR' then date '2013-11-30' end,
    case b.code when 'YEAR' then E'We took on a volunteer coordinator and then a paid mentor.\n\nOne befriendee met their befriender eight times. Another helped in our shop and came three times; being with customers was hard, so they worked behind the scenes.' end,
    case b.code when 'YEAR' then b.today - interval '6 days' + interval '11 hours' end, case b.code when 'YEAR' then u.id end
from begun b join user_account u on u.username = 'coordinator@cath.example';
