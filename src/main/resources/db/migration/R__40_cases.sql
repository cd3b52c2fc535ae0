-- What cases publish: reviews of a case, moments of the timeline, work to do. ${flyway:timestamp}
create view reading.case_review as
    select v.id, v.case_id, v.kind, v.held_on from review v;
comment on view reading.case_review is 'Assessments and reviews of a case by day, without a score.';

create view reading.timeline_cases as
    select c.person_id, c.referral_id, c.opened_on as day, null::timestamptz as at, 'case-opened' as kind,
        'Support began: ' || s.title as title, null::text as detail, '/cases/' || c.id as url, 1 as depth
    from mentee_case c join service s on s.code = c.service
    union all
    select c.person_id, c.referral_id, z.from_day, null, 'case-paused', 'Support paused',
        case z.reason when 'CUSTODY' then 'In custody' when 'ILLNESS' then 'Illness' when 'OTHER' then 'Another reason' else z.reason end,
        '/cases/' || c.id, 1
    from case_pause z join mentee_case c on c.id = z.case_id
    union all
    select c.person_id, c.referral_id, z.to_day + 1, null, 'case-resumed', 'Support resumed', null, '/cases/' || c.id, 1
    from case_pause z join mentee_case c on c.id = z.case_id
    where z.to_day is not null and z.to_day is distinct from c.closed_on
    union all
    select c.person_id, c.referral_id, c.joint_meeting_waived_on, null, 'joint-meeting-waived', 'Joint meeting waived',
        c.joint_meeting_waiver, '/cases/' || c.id, 2
    from mentee_case c where c.joint_meeting_waived_on is not null
    union all
    select c.person_id, c.referral_id, c.closed_on, null, 'case-closed',
        case c.exit_type when 'PLANNED' then 'Support ended: planned exit' when 'UNPLANNED' then 'Support ended: unplanned exit' else 'Support ended' end,
        null, '/cases/' || c.id, 1
    from mentee_case c where c.closed_on is not null;
comment on view reading.timeline_cases is 'What happened to cases, day by day.';

create view reading.case_update_due as
    select c.id as case_id, c.referral_id,
        greatest(
            date_trunc('week', c.last_update_on)::date + 13,
            date_trunc('week', c.opened_on + 6)::date + 6,
            (select date_trunc('week', max(z.to_day) + 7)::date + 6 from case_pause z where z.case_id = c.id)) as due_on
    from reading.mentee_case c
    where c.status in ('ASSESSMENT', 'ACTIVE');
comment on view reading.case_update_due is 'The Sunday of the first week, open from Monday to Sunday and after the last update, that owes the referrer one (R11).';

-- A coordinator has two weeks for each: after a missed week, after four weeks of pause.
create view reading.work_cases as
    select x.mentor_user_id as user_id, 'cases.update-due' as kind, c.person_name, c.reference, d.due_on,
        '/contacts/new?referral=' || c.referral_id || '&kind=REFERRER_UPDATE' as url
    from reading.case_update_due d
        join reading.mentee_case c on c.id = d.case_id
        join reading.mentor_match x on x.referral_id = c.referral_id and x.status = 'ACTIVE' and x.kind = 'MENTORING'
        join reading.file_viewer v on v.referral_id = c.referral_id and v.user_id = x.mentor_user_id
    union all
    select v.user_id, 'cases.weeks-missed', c.person_name, c.reference, d.due_on + 15, '/cases/' || c.id
    from reading.case_update_due d
        join reading.mentee_case c on c.id = d.case_id
        join reading.file_viewer v on v.referral_id = c.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role in ('COORDINATOR', 'MANAGER')
    union all
    select v.user_id, 'cases.pause-long', c.person_name, c.reference, z.from_day + 42, '/cases/' || c.id
    from case_pause z
        join reading.mentee_case c on c.id = z.case_id
        join reading.file_viewer v on v.referral_id = c.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role in ('COORDINATOR', 'MANAGER')
    where z.to_day is null;
comment on view reading.work_cases is 'What cases ask of each account, with the day from which it is due: word to the referrer, missed weeks, long pauses.';
