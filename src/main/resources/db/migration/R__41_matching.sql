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

create view reading.possible_match as
    select r.id as referral_id, m.id as mentor_id,
        greatest(m.cleared_on,
            case when m.pvg_status <> 'MEMBER' or m.pvg_roles is distinct from 'BOTH' and m.pvg_roles is distinct from 'CHILDREN'
                then greatest((r.date_of_birth + interval '18 years')::date, (r.date_of_birth - 1 + interval '18 years')::date + 1) end,
            case when b.begins then (r.order_end - interval '2 months')::date end) as from_day,
        least(case when m.pvg_status = 'MEMBER' then m.pvg_valid_to end, case when b.begins then r.order_end end) as to_day
    from reading.referral r
        join reading.mentor m on m.status = 'CLEARED' and m.cleared_on is not null and m.pvg_status in ('MEMBER', 'NOT_REQUIRED')
            and m.caseload < m.caseload_limit and r.area = any(string_to_array(m.areas, ';'))
        cross join lateral (select m.type = 'BEFRIENDER' and not exists (select from mentor_match x
            where x.person_id = r.person_id and x.kind <> 'MENTORING' and x.started_on is not null) as begins) b
    where (r.service <> 'WOMEN_ONLY' or r.wants_either_sex or m.sex = 'FEMALE')
        and (m.organisation <> 'CATH' or r.area = 'PERTH_KINROSS')
        and (r.service <> 'BEFRIENDING' or m.type = 'BEFRIENDER')
        and (not b.begins or r.order_end is not null)
        and m.person_id is distinct from r.person_id
        and not exists (select from mentee_case c where c.person_id = m.person_id and c.status <> 'CLOSED')
        and not exists (select from non_association n where n.mentor_id = m.id and n.person_id = r.person_id)
        and (select count(distinct x.kind) from mentor_match x where x.mentor_id = m.id and x.person_id = r.person_id
            and x.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED')) < case m.type when 'BEFRIENDER' then 2 else 1 end;
comment on view reading.possible_match is 'Referrals and the mentors whom no rule of matching keeps apart, with the first and last day on which that holds; the same as MatchRule says, which a test compares.';

create view reading.work_matching as
    with coordinator as (select id from user_account where role in ('COORDINATOR', 'MANAGER')),
        seen as (
            select x.*, v.user_id, r.person_name, r.reference, m.status as mentor_status, m.pvg_status
            from mentor_match x
                join mentor m on m.id = x.mentor_id
                join reading.referral r on r.id = x.referral_id
                join reading.file_viewer v on v.referral_id = x.referral_id
            where v.depth = 3 and v.user_id in (select id from coordinator))
    select user_id, 'matching.agree' as kind, person_name, reference, reading.plus_working_days(proposed_on, 5) as due_on, '/matches/' || id as url
    from seen
    where status = 'PROPOSED'
    union all
    select m.user_id, 'matching.answer', 'Somebody in ' || case r.area when 'DUNDEE' then 'Dundee City' when 'ANGUS' then 'Angus' else 'Perth & Kinross' end,
        r.service_title, reading.plus_working_days(x.proposed_on, 5), '/proposals/' || x.id
    from mentor_match x
        join mentor m on m.id = x.mentor_id and m.user_id is not null
        join reading.referral r on r.id = x.referral_id
    where x.status = 'PROPOSED' and x.mentor_agreed_on is null
    union all
    select user_id, 'matching.not-met', person_name, reference, reading.plus_working_days(agreed_on, 10) + 14, '/matches/' || id
    from seen
    where status = 'AGREED'
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
    select v.user_id, 'matching.pvg', m.name, m.reference, coalesce(m.pvg_renew_from + 14, m.pvg_valid_to - 46), '/mentors/' || m.id || '/clearance'
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
comment on view reading.work_matching is 'What matching asks of whom: mentors answer a proposal within five working days, knowing nobody''s name (R24), and coordinators see to both answers; they have two weeks for a match agreed ten working days ago without a first meeting; they renew PVG memberships within 14 days of the day they can be renewed, else 46 days before they end (the home page looks 14 days ahead, so from 60) and decide about matches that clearance stopped; mentors make first contact.';
