-- What the figures count, one fact a line: reviews and when they were due. ${flyway:timestamp}
create view reading.stat_review as
    select v.id as review_id, c.case_id, c.referral_id, c.person_id, c.reference, c.name, '/reviews/' || v.id as url,
        v.held_on as day, c.service, c.area, c.sex, c.sequence, c.opened_on, c.closed_on, v.held_on, v.kind,
        array_position(array['ASSESSMENT', 'QUARTERLY', 'EXTRA', 'EXIT'], v.kind) as kind_order
    from review v
        join reading.stat_case c on c.case_id = v.case_id;
comment on view reading.stat_review is 'One line a completed assessment or review.';

create function reading.stat_review_due(last_day date) returns table (
        review_id uuid, case_id uuid, referral_id uuid, person_id uuid, reference text, name text, url text, day date,
        service text, area text, sex text, opened_on date, closed_on date, held_on date, followed_on date, next_on date, due_on date)
        stable language sql as $$
    with turn as (
        select v.*,
            lead(v.held_on) over following as followed_on,
            min(v.held_on) filter (where v.kind <> 'ASSESSMENT') over (following rows between 1 following and unbounded following) as next_on
        from reading.stat_review v
        window following as (partition by v.case_id order by v.held_on, v.kind_order))
    select t.review_id, t.case_id, t.referral_id, t.person_id, t.reference, t.name, t.url, t.day, t.service, t.area, t.sex,
        t.opened_on, t.closed_on, t.held_on, t.followed_on, t.next_on, (t.held_on + interval '3 months')::date + p.days
    from turn t
        cross join lateral (
            select coalesce(sum(greatest(0, least(z.to_day, last_day, t.next_on - 1) - greatest(z.from_day - 1, t.held_on))), 0)::integer as days
            from case_pause z
            where z.case_id = t.case_id) p
    where t.held_on <= last_day
$$;
comment on function reading.stat_review_due is 'One line an assessment or review and the day the next one was due: three calendar months later, days of pause until then or until the period''s end added.';
