-- What the figures count, one fact a line: cases and the people in them. ${flyway:timestamp}
create view reading.stat_case as
    select c.id as case_id, c.referral_id, c.person_id, c.reference, r.name, '/cases/' || c.id as url,
        c.opened_on as day, c.service, c.area, r.sex, r.sequence, c.opened_on, c.closed_on, c.exit_type,
        case when trim(c.exit_reason) <> '' then c.exit_reason else 'NOT_RECORDED' end as exit_reason,
        case when trim(c.order_result) <> '' then c.order_result else 'NOT_RECORDED' end as order_result,
        case
            when c.closed_on < (c.opened_on + interval '3 months')::date then 'UNDER_3_MONTHS'
            when c.closed_on <= (c.opened_on + interval '6 months')::date then '3_TO_6_MONTHS'
            when c.closed_on <= (c.opened_on + interval '12 months')::date then '6_TO_12_MONTHS'
            when c.closed_on is not null then 'OVER_12_MONTHS'
        end as length_band
    from mentee_case c
        join reading.stat_referral r on r.referral_id = c.referral_id;
comment on view reading.stat_case is 'One line a case: the time from the day of engagement to the day of closure, both included.';

create function reading.stat_client(first_day date, last_day date, areas text[]) returns table (
        case_id uuid, referral_id uuid, person_id uuid, reference text, name text, url text, day date,
        service text, area text, sex text, opened_on date, closed_on date, reviewed_on date) stable language sql as $$
    select distinct on (c.person_id) c.case_id, c.referral_id, c.person_id, p.reference, c.name, '/people/' || c.person_id, c.day,
        c.service, c.area, c.sex, c.opened_on, c.closed_on, v.reviewed_on
    from reading.stat_case c
        join person p on p.id = c.person_id
        left join (
            select v.case_id, max(v.held_on) as reviewed_on
            from review v
            where v.kind <> 'ASSESSMENT' and v.held_on between first_day and last_day
            group by v.case_id) v on v.case_id = c.case_id
    where c.opened_on <= last_day and (c.closed_on is null or c.closed_on >= first_day) and c.area = any(areas)
    order by c.person_id, v.reviewed_on desc nulls last, c.opened_on desc, c.sequence desc
$$;
comment on function reading.stat_client is 'One line a person with a case open on at least one day of the period. Service and area are those of the case reviewed last in the period or, if none was, of the case opened last.';

create function reading.stat_stock(first_day date, last_day date, areas text[]) returns table (
        day date, service text, cases bigint) stable language sql as $$
    with moves as (
        select greatest(opened_on, first_day) as day, service, 1 as change
        from reading.stat_case
        where opened_on <= last_day and (closed_on is null or closed_on > first_day) and area = any(areas)
        union all
        select closed_on, service, -1
        from reading.stat_case
        where closed_on > first_day and closed_on <= last_day and area = any(areas)),
    days as (
        select d.day::date as day, s.code as service, coalesce(sum(m.change), 0) as change
        from generate_series(first_day, last_day, interval '1 day') as d (day)
            cross join service s
            left join moves m on m.day = d.day and m.service = s.code
        group by d.day, s.code)
    select day, service, (sum(change) over (partition by service order by day))::bigint from days
$$;
comment on function reading.stat_stock is 'One line a day and service: cases open at the end of that day.';

create function reading.stat_month_end(first_day date, last_day date) returns table (
        case_id uuid, referral_id uuid, person_id uuid, reference text, name text, url text, day date,
        service text, area text, sex text, month text) stable language sql as $$
    select c.case_id, c.referral_id, c.person_id, c.reference, c.name, c.url, c.day, c.service, c.area, c.sex, to_char(e.day, 'YYYY-MM')
    from (
            select least((m + interval '1 month')::date - 1, last_day) as day
            from generate_series(date_trunc('month', first_day), last_day, interval '1 month') as m) e
        join reading.stat_case c on c.opened_on <= e.day and (c.closed_on is null or c.closed_on > e.day)
$$;
comment on function reading.stat_month_end is 'One line a month of the period and case open at its end; the last month ends with the period.';

create function reading.stat_case_week(first_day date, last_day date) returns table (
        case_id uuid, referral_id uuid, person_id uuid, reference text, name text, url text, day date,
        service text, area text, sex text, updated boolean) stable language sql as $$
    select c.case_id, c.referral_id, c.person_id, c.reference, c.name, c.url, w.monday, c.service, c.area, c.sex, u.referral_id is not null
    from reading.stat_case c
        left join (
            select z.case_id, range_agg(daterange(z.from_day, z.to_day, '[]')) as days
            from case_pause z
            group by z.case_id) paused on paused.case_id = c.case_id
        cross join lateral ( -- 1 January 0001 was a Monday
            select date '0001-01-01' + n as monday
            from generate_series(
                (greatest(first_day, c.opened_on) + 6 - date '0001-01-01') / 7 * 7,
                least(last_day, c.closed_on) - 6 - date '0001-01-01', 7) n) w
        left join (
            select distinct k.referral_id, k.held_on - (k.held_on - date '0001-01-01') % 7 as monday
            from contact k
            where k.kind = 'REFERRER_UPDATE' and k.held_on between first_day and last_day) u
            on u.referral_id = c.referral_id and u.monday = w.monday
    where c.opened_on <= last_day and (c.closed_on is null or c.closed_on >= first_day)
        and (paused.days is null or not paused.days && daterange(w.monday, w.monday + 7))
$$;
comment on function reading.stat_case_week is 'One line a case and week, Monday to Sunday wholly in the period, in which the case was open and not paused on all seven days.';
