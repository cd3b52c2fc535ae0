-- What the figures of a period lack, one gap a line. ${flyway:timestamp}
create function reading.quality_review(first_day date, last_day date) returns table (
        gap text, referral_id uuid, reference text, name text, url text, area text, day date, detail text) stable language sql as $$
    select case when d.due_on + 14 < last_day then 'REVIEW_OVERDUE' else 'REVIEW_DUE' end,
        d.referral_id, d.reference, d.name, '/cases/' || d.case_id, d.area, d.due_on, null::text
    from reading.stat_review_due(last_day) d
    where (d.followed_on is null or d.followed_on > last_day) and d.due_on <= last_day
        and d.opened_on <= last_day and (d.closed_on is null or d.closed_on > last_day)
    union all
    select 'ASSESSMENT_LATE', c.referral_id, c.reference, c.name, c.url, c.area, c.opened_on + 28, null
    from reading.stat_case c
    where c.opened_on + 28 <= last_day and (c.closed_on is null or c.closed_on > last_day)
        and not exists (select from review v where v.case_id = c.case_id and v.held_on <= last_day)
        and not exists (select from case_pause z where z.case_id = c.case_id and z.to_day is null and z.from_day <= last_day)
    union all
    select 'CORE_MISSING', k.referral_id, k.reference, k.name, k.url, k.area, k.held_on, o.title
    from reading.stat_core_score k
        join outcome o on o.code = k.outcome
    where k.missing and k.held_on between first_day and last_day
    union all
    select 'NO_MENTEE_VIEW', v.referral_id, v.reference, v.name, v.url, v.area, v.held_on, null
    from reading.stat_review v
    where v.held_on between first_day and last_day
        and exists (select from review_item i where i.review_id = v.review_id and i.state = 'SCORED')
        and not exists (select from review_item i where i.review_id = v.review_id and i.mentee_score is not null)
    union all
    select case when o.comparable then 'ONE_PERCEPTION' else 'NOT_COMPARABLE' end,
        o.referral_id, o.reference, o.name, o.url, o.area, o.held_on, x.title
    from reading.stat_outcome_change o
        join outcome x on x.code = o.outcome
    where o.basis = 'PRECEDING_REVIEW' and o.counted and (not o.comparable or o.perceptions = 1)
        and o.held_on between first_day and last_day
$$;
comment on function reading.quality_review is 'What assessments and reviews of a period lack: those due by its last day and not held, core outcomes without a score, reviews without the mentee''s view, changes that rest on one view or cannot be compared.';

create function reading.quality_gap(first_day date, last_day date, today date) returns table (
        gap text, referral_id uuid, reference text, name text, url text, area text, day date, detail text,
        mentor_id uuid, mentor_name text) stable language sql as $$
    with gap as (
        select * from reading.quality_review(first_day, last_day)
        union all
        select 'WEEK_MISSED', w.referral_id, w.reference, w.name, w.url, w.area, w.day, null
        from reading.stat_case_week(first_day, least(last_day, today)) w
        where not w.updated
        union all
        select 'EXIT_NO_REASON', c.referral_id, c.reference, c.name, c.url, c.area, c.closed_on, null
        from reading.stat_case c
        where c.closed_on between first_day and last_day and c.exit_reason = 'NOT_RECORDED'
        union all
        select 'NO_FIRST_CONTACT', r.referral_id, r.reference, r.name, r.url, r.area, r.received_on, null
        from reading.stat_referral r
        where r.first_contact_on is null and r.received_on <= least(last_day, today)
            and (r.pending or r.status = 'ENGAGED' and r.received_on >= first_day))
    select g.*, m.mentor_id, m.mentor_name
    from gap g
        left join lateral (
            select x.mentor_id, x.mentor_name
            from reading.mentor_match x
            where x.referral_id = g.referral_id and x.status in ('AGREED', 'ACTIVE', 'PAUSED', 'ENDED')
                and coalesce(x.started_on, x.agreed_on, x.proposed_on) <= last_day
            order by x.kind = 'MENTORING' desc, coalesce(x.started_on, x.agreed_on, x.proposed_on) desc, x.id
            limit 1) m on true
$$;
comment on function reading.quality_gap is 'Everything a period lacks, with the mentor who worked with the person last: what reviews lack, whole weeks without word to the referrer up to today, exits without a reason, referrals without a first contact.';
