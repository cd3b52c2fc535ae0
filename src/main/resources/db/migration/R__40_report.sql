-- What reports publish, and what they take from elsewhere. ${flyway:timestamp}
create view reading.report_writer as
    select u.id, u.display_name, u.role, u.organisation, u.active from user_account u
    where u.role in ('MANAGER', 'DIRECTOR', 'COORDINATOR', 'BOARD');
comment on view reading.report_writer is 'Accounts of those who write, read and sign reports, those who left too.';

create view reading.report_document as
    select r.id, r.kind, r.title, r.first_day, r.last_day, r.status, r.issued_on, '/documents/' || r.id as url from report r;
comment on view reading.report_document is 'Every report with where it stands.';

create view reading.report_assignment as
    select s.id, s.assigned_to as user_id, s.number || ' ' || s.heading as section, r.title, s.due_on,
        coalesce(s.written_at, r.created_on::timestamp at time zone 'Europe/London') as changed_at, '/documents/' || r.id || '/sections/' || s.id as url
    from report_section s join report r on r.id = s.report_id
    where s.assigned_to is not null and s.text is null and r.status = 'DRAFT' and s.due_on is not null;
comment on view reading.report_assignment is 'Sections that somebody is to write by a day and has not written yet.';

create view reading.voice_use as
    select q.voice_id, r.id as report_id, r.title, s.number || ' ' || s.heading as section, r.status,
        '/documents/' || r.id || '/sections/' || s.id as url
    from report_quote q
        join report_section s on s.id = q.section_id
        join report r on r.id = s.report_id;
comment on view reading.voice_use is 'Where quotes and case studies stand in reports.';

create view reading.report_feed as
    select j.kind as feed, j.day, concat_ws(' ', j.text, j.consequence) as text, j.url from reading.journal_entry j
    union all
    select 'ACTIVITIES', a.held_on,
        concat_ws(', ', a.title, case a.participants when 1 then '1 participant' else a.participants || ' participants' end, 'with ' || a.partner),
        null
    from reading.activity a
    union all
    select 'PARTNERSHIP_EVENT', m.day, concat_ws(' ', m.told || '.', m.points), m.url from reading.meeting m where m.of_partnership
    union all
    select 'AWARD', w.awarded_on, concat_ws(', ', w.title, 'to ' || w.recipients, 'from ' || w.given_by), null from reading.award w
    union all
    select 'TRAINING', t.held_on, concat_ws(', ', t.title, 'with ' || nullif(trim(t.joint_with), ''),
        (select count(*) || ' attended' from training_attendance x where x.training_id = t.id)), null
    from training t;
comment on view reading.report_feed is 'What was recorded through the year and may be told of in a section.';

create view reading.work_report as
    select a.user_id, 'report.section' as kind, a.section as person_name, a.title as reference, a.due_on, a.url
    from reading.report_assignment a
    union all
    select u.id, 'report.sign', r.title, '', r.submitted_on + 7, '/documents/' || r.id
    from report r join user_account u on u.active and u.role = case when r.director_signed_on is null then 'DIRECTOR' else 'BOARD' end
    where r.status = 'IN_REVIEW'
    union all
    select u.id, case r.status when 'SIGNED_OFF' then 'report.issue' else 'report.reopen' end, r.title, '',
        coalesce(r.signed_off_on, r.frozen_on) + 7, '/documents/' || r.id
    from report r join user_account u on u.active and u.role = 'MANAGER'
    where r.status in ('SIGNED_OFF', 'RETURNED');
comment on view reading.work_report is 'Sections to be written, reports to be signed, issued or taken up again.';
