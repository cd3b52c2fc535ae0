-- Who has left, whether they were asked on leaving, and who may be asked again three months later. ${flyway:timestamp}
create view reading.exit_questionnaire as
    select q.case_id, q.held_on, q.asked from exit_questionnaire q;
comment on view reading.exit_questionnaire is 'Cases whose mentee was asked, or was to be asked, on leaving; without a word of what was said.';

-- Whoever said no is not asked; nor is anybody who never said yes, has died, or is back in support.
create view reading.departure as
    select d.*, case when d.follow_up in ('DUE', 'TRIED') then (d.closed_on + interval '3 months')::date end as due_on
    from (
        select c.id as case_id, c.referral_id, c.person_id, c.reference, c.person_name, c.first_name, c.last_name, c.area, c.closed_on,
            coalesce(q.asked, 'NOT_ASKED') as asked,
            case when q.follow_up is null then 'NEVER_ASKED'
                when q.follow_up = 'NO' or f.outcome = 'DECLINED' then 'NOT_WANTED'
                when f.outcome in ('REACHED', 'GIVEN_UP') then f.outcome
                when c.exit_reason = 'DIED' or exists (
                    select from mentee_case n where n.person_id = c.person_id and n.status <> 'CLOSED') then 'NOT_NEEDED'
                when f.outcome is not null then 'TRIED' else 'DUE' end as follow_up
        from reading.mentee_case c
            left join exit_questionnaire q on q.case_id = c.id
            left join lateral (
                select t.outcome from follow_up t where t.case_id = c.id order by t.tried_on desc, t.recorded_at desc limit 1) f on true
        where c.closed_on is not null) d;
comment on view reading.departure is 'One line a closed case: whether its mentee was asked on leaving, and how it stands with the follow-up, due three calendar months after the last day.';

create view reading.timeline_departure as
    select c.person_id, c.referral_id, q.held_on as day, q.recorded_at as at, 'exit-questions' as kind,
        case q.asked when 'ANSWERED' then 'Exit questions answered' when 'REFUSED' then 'Exit questions refused'
            else 'Exit questions could not be asked' end as title,
        null::text as detail, '/departures/' || c.id as url, 2 as depth
    from exit_questionnaire q join mentee_case c on c.id = q.case_id
    union all
    select c.person_id, c.referral_id, f.tried_on, f.recorded_at, 'follow-up',
        case f.outcome when 'REACHED' then 'Follow-up: reached' when 'NOT_REACHED' then 'Follow-up: not reached'
            when 'DECLINED' then 'Follow-up: does not want it' else 'Follow-up: given up' end, null, '/departures/' || c.id, 3
    from follow_up f join mentee_case c on c.id = f.case_id;
comment on view reading.timeline_departure is 'When somebody was asked on leaving and afterwards; what they said stands on its own page.';

create view reading.work_departure as
    select v.user_id, 'departure.follow-up' as kind, d.person_name, d.reference, d.due_on, '/departures/' || d.case_id || '/follow-up' as url
    from reading.departure d
        join reading.file_viewer v on v.referral_id = d.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role in ('COORDINATOR', 'MANAGER')
    where d.due_on is not null;
comment on view reading.work_departure is 'Whom coordinators are to ask, three months after support ended, how they are.';
