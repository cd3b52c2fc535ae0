-- What matching tells the timeline and the home page. ${flyway:timestamp}
create view reading.timeline_matching as
    select x.person_id, x.referral_id, moment.day, null::timestamptz as at, 'match' as kind, moment.title,
        m.first_name || ' ' || m.last_name || ', ' || lower(x.kind) as detail,
        case when moment.depth = 3 then '/matches/' || x.id end as url, moment.depth
    from mentor_match x
        join mentor m on m.id = x.mentor_id
        cross join lateral (values
            (x.proposed_on, 'Match proposed', 3),
            (x.declined_on, 'Match declined', 3),
            (x.agreed_on, 'Match agreed', 2),
            (x.started_on, 'Match began', 1),
            (x.paused_on, 'Match paused', 2),
            (x.ended_on, 'Match ended', 1)) moment (day, title, depth)
    where moment.day is not null;
comment on view reading.timeline_matching is 'What happened to matches, day by day; a referrer learns when one began and ended.';

create view reading.work_matching as
    with coordinator as (select id from user_account where role in ('COORDINATOR', 'MANAGER')),
        seen as (
            select x.*, v.user_id, r.person_name, r.reference, m.status as mentor_status, m.pvg_status
            from mentor_match x
                join mentor m on m.id = x.mentor_id
                join reading.referral r on r.id = x.referral_id
                join reading.file_viewer v on v.referral_id = x.referral_id
            where v.depth = 3 and v.user_id in (select id from coordinator))
    select user_id, 'matching.agree' as kind, person_name, reference, proposed_on + 2 as due_on, '/matches/' || id as url
    from seen
    where status = 'PROPOSED'
    union all
    select user_id, 'matching.paused', person_name, reference, paused_on, '/matches/' || id
    from seen
    where status = 'PAUSED' and pause_reason in ('CLEARANCE', 'SET_APART')
    union all
    select user_id, 'matching.not-cleared', person_name, reference, coalesce(agreed_on, proposed_on), '/matches/' || id
    from seen
    where status in ('PROPOSED', 'AGREED')
        and (mentor_status not in ('CLEARED', 'UNAVAILABLE') or pvg_status not in ('MEMBER', 'NOT_REQUIRED'))
    union all
    select v.user_id, 'matching.pvg', m.name, m.reference, m.pvg_valid_to - 46, '/mentors/' || m.id || '/clearance'
    from reading.mentor m
        join reading.mentor_viewer v on v.mentor_id = m.id
    where m.status in ('CLEARED', 'UNAVAILABLE') and m.pvg_status = 'MEMBER' and m.pvg_valid_to is not null
        and v.user_id in (select id from coordinator)
    union all
    select v.user_id, 'matching.contact', r.person_name, r.reference, x.agreed_on, '/contacts/new?referral=' || x.referral_id
    from mentor_match x
        join mentor m on m.id = x.mentor_id
        join reading.referral r on r.id = x.referral_id
        join reading.file_viewer v on v.referral_id = x.referral_id and v.user_id = m.user_id
    where x.status = 'AGREED';
comment on view reading.work_matching is 'What matching asks of whom: coordinators agree proposals within two days, renew PVG memberships 46 days before they end (the home page looks 14 days ahead, so from 60) and decide about matches that clearance stopped; mentors make first contact.';
