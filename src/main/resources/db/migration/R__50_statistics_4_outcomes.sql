-- What the figures count, one fact a line: how outcomes changed. ${flyway:timestamp}
create view reading.stat_review_horizon as
    select v.*, case when v.held_on <= (b.baseline_on + interval '6 months')::date then 'SHORT' else 'MEDIUM' end as horizon
    from reading.stat_review v
        join (
            select case_id, coalesce(min(held_on) filter (where kind = 'ASSESSMENT'), min(held_on)) as baseline_on
            from review
            group by case_id) b on b.case_id = v.case_id;
comment on view reading.stat_review_horizon is 'One line a completed assessment or review. Short term is up to six calendar months after the assessment (after the first review where there was none), medium term is later.';

create view reading.stat_outcome_change as
    select v.review_id, v.case_id, v.referral_id, v.person_id, v.reference, v.name, v.url, v.day, v.service, v.area, v.sex,
        v.held_on, v.opened_on, v.sequence, v.kind_order, o.basis, o.outcome, o.counted, o.comparable, o.perceptions, o.half_points
    from outcome_change o
        join reading.stat_review v on v.review_id = o.review_id;
comment on view reading.stat_outcome_change is 'One line an outcome scored at a review, with how it changed since the score it is compared with.';

create view reading.stat_domain_change as
    select v.review_id, v.case_id, v.referral_id, v.person_id, v.reference, v.name, v.url, v.day, v.service, v.area, v.sex,
        v.held_on, v.opened_on, v.sequence, v.kind_order, d.basis, d.domain, d.half_points
    from domain_change d
        join reading.stat_review v on v.review_id = d.review_id;
comment on view reading.stat_domain_change is 'One line a heading of the report at a review: the changes of its outcomes added up.';

create function reading.stat_domain_observation(first_day date, last_day date, basis text, areas text[])
        returns setof reading.stat_domain_change stable language sql as $$
    select distinct on (d.person_id, d.domain) d.*
    from reading.stat_domain_change d
    where d.basis = $3 and d.held_on between first_day and last_day and d.area = any(areas)
    order by d.person_id, d.domain, d.held_on desc, d.opened_on desc, d.sequence desc, d.kind_order desc
$$;
comment on function reading.stat_domain_observation is 'One line a client and heading: the change at the latest review of the period at which it could be compared. It belongs to the service of the case reviewed.';

create function reading.stat_case_setting(last_day date) returns table (
        case_id uuid, length text, mentor text) stable language sql as $$
    select c.case_id,
        case
            when least(c.closed_on, last_day) < (c.opened_on + interval '3 months')::date then 'UNDER_3_MONTHS'
            when least(c.closed_on, last_day) <= (c.opened_on + interval '6 months')::date then '3_TO_6_MONTHS'
            else 'OVER_6_MONTHS'
        end,
        coalesce(m.type, 'NO_MENTOR')
    from reading.stat_case c
        left join (
            select distinct on (x.referral_id) x.referral_id, t.type
            from mentor_match x
                join mentor t on t.id = x.mentor_id
            where x.started_on <= last_day and x.status <> 'DECLINED'
            order by x.referral_id, x.started_on desc, t.type) m on m.referral_id = c.referral_id
    where c.opened_on <= last_day
$$;
comment on function reading.stat_case_setting is 'One line a case: its length up to closure or the period''s end, and the kind of mentor of the match begun last in it by then.';

create function reading.stat_domain_setting(first_day date, last_day date, basis text, areas text[]) returns table (
        review_id uuid, referral_id uuid, person_id uuid, reference text, name text, url text, day date,
        service text, area text, sex text, domain text, half_points integer, domain_and_length text, domain_and_mentor text)
        stable language sql as $$
    select d.review_id, d.referral_id, d.person_id, d.reference, d.name, d.url, d.day, d.service, d.area, d.sex, d.domain, d.half_points,
        d.domain || ':' || s.length, d.domain || ':' || s.mentor
    from reading.stat_domain_observation(first_day, last_day, $3, areas) d
        left join reading.stat_case_setting(last_day) s on s.case_id = d.case_id
$$;
comment on function reading.stat_domain_setting is 'One line a client and heading, with how long the case had run and with what kind of mentor.';

create function reading.stat_outcome_observation(first_day date, last_day date, basis text, areas text[]) returns table (
        review_id uuid, referral_id uuid, person_id uuid, reference text, name text, url text, day date,
        service text, area text, sex text, target text, half_points integer) stable language sql as $$
    with reviewed as materialized (
            select v.*, row_number() over (order by v.held_on, v.opened_on, v.sequence, v.kind_order) as turn
            from reading.stat_review_horizon v
            where v.held_on between first_day and last_day and v.area = any(areas)),
        scored as materialized ( -- before the targets are joined, so that the scores of a review are looked up once
            select v.turn, v.person_id, v.horizon, o.outcome, o.half_points
            from reviewed v
                join outcome_change o on o.review_id = v.review_id and o.basis = $3 and o.counted and o.comparable),
        latest as (
            select s.person_id, s.horizon, s.outcome, max(array[s.turn, s.half_points]) as choice
            from scored s
                join outcome_target t on t.horizon = s.horizon and t.outcome = s.outcome
            group by s.person_id, s.horizon, s.outcome)
    select v.review_id, v.referral_id, v.person_id, v.reference, v.name, v.url, v.day, v.service, v.area, v.sex,
        l.horizon || ':' || l.outcome, l.choice[2]::integer
    from latest l
        join reviewed v on v.turn = l.choice[1]
$$;
comment on function reading.stat_outcome_observation is 'One line a client, outcome and horizon with a target: the change at the latest review of the period at which the outcome was chosen or core and could be compared.';

create function reading.stat_breadth(first_day date, last_day date, basis text, areas text[]) returns table (
        person_id uuid, referral_id uuid, reference text, name text, url text, day date, service text, area text, sex text,
        improved bigint, length text, mentor text) stable language sql as $$
    select o.person_id, coalesce(c.referral_id, o.referral_id), coalesce(c.reference, o.reference), o.name, '/people/' || o.person_id, o.day,
        c.service, c.area, o.sex, o.improved, s.length, s.mentor
    from (
            select d.person_id, min(d.referral_id::text)::uuid as referral_id, min(d.reference) as reference, min(d.name) as name,
                min(d.sex) as sex, max(d.held_on) as day, count(*) filter (where d.half_points > 0) as improved
            from reading.stat_domain_observation(first_day, last_day, $3, areas) d
            group by d.person_id) o
        left join reading.stat_client(first_day, last_day, areas) c on c.person_id = o.person_id
        left join reading.stat_case_setting(last_day) s on s.case_id = c.case_id
$$;
comment on function reading.stat_breadth is 'One line a client compared under at least one heading, with the number of headings improved, the length of engagement up to closure or the period''s end, and the kind of mentor.';

create view reading.stat_core_score as
    select v.review_id, v.case_id, v.referral_id, v.person_id, v.reference, v.name, v.url, v.day, v.service, v.area, v.sex,
        v.held_on, k.outcome, i.review_id is null or i.state = 'SCORED' and i.mentor_score is null as missing
    from reading.stat_review v
        join core_outcome k on v.held_on between k.from_day and coalesce(k.to_day, 'infinity')
        left join review_item i on i.review_id = v.review_id and i.outcome = k.outcome;
comment on view reading.stat_core_score is 'One line an outcome that was core on the day of an assessment or review, and whether its score is missing.';

create view reading.stat_target as
    select t.horizon, t.outcome, t.percent, o.title, o.domain, o.position
    from outcome_target t join outcome o on o.code = t.outcome;
comment on view reading.stat_target is 'One line a target agreed with the funder.';

create view reading.stat_outcome as
    select o.code, o.title, o.domain, o.position, d.title as domain_title,
        (select percent from outcome_target t where t.outcome = o.code and t.horizon = 'SHORT') as short_percent,
        (select percent from outcome_target t where t.outcome = o.code and t.horizon = 'MEDIUM') as medium_percent
    from outcome o left join outcome_domain d on d.code = o.domain;
comment on view reading.stat_outcome is 'One line an outcome with its heading and its targets, where it has them.';
