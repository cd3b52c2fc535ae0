-- TISS month by month: where it is live, what the partner gave, what our register says. ${flyway:timestamp}
create function reading.tiss_covers(asked_area text, asked_month date, live_from date) returns boolean stable language sql as $$
    select exists (select from tiss_return t where t.area = asked_area and t.month = asked_month)
        or exists (
            select from partner_figure f
            where f.measure = 'TISS_WORKED_WITH' and f.area = asked_area and f.from_day <= greatest(asked_month, live_from)
                and f.to_day >= (asked_month + interval '1 month - 1 day')::date)
$$;
comment on function reading.tiss_covers is 'Whether the partner gave numbers for a month of an area: for the month, or for a longer time around it.';

create function reading.tiss_month(first_day date, last_day date) returns table (
        area text, month date, live boolean, given boolean, return_id uuid, worked_with integer, referred integer, not_referred bigint,
        registered bigint) stable language sql as $$
    select a.area, m.month, coalesce(a.live_from < m.month + interval '1 month', false),
        a.live_from is not null and reading.tiss_covers(a.area, m.month, a.live_from), t.id, t.worked_with, t.referred,
        (select sum(n.people) from tiss_not_referred n where n.return_id = t.id),
        (select count(*) from referral r
            where r.service = 'TISS' and r.area = a.area and r.status not in ('VOID', 'DRAFT')
                and r.received_on >= m.month and r.received_on < m.month + interval '1 month')
    from service_area a
        cross join (
            select x::date as month
            from generate_series(date_trunc('month', first_day), date_trunc('month', last_day), interval '1 month') x) m
        left join tiss_return t on t.area = a.area and t.month = m.month
    where a.service = 'TISS'
$$;
comment on function reading.tiss_month is 'One line an area and month: whether TISS was live, what the partner gave for it, and how many referrals our register has.';

create view reading.work_tiss as
    select u.id as user_id, 'tiss.month' as kind,
        case a.area when 'DUNDEE' then 'Dundee City' when 'ANGUS' then 'Angus' else 'Perth & Kinross' end as person_name,
        to_char(m.month, 'FMMonth YYYY') as reference, (m.month + interval '1 month 14 days')::date as due_on,
        '/tiss/new?area=' || a.area || '&month=' || to_char(m.month, 'YYYY-MM') as url
    from service_area a
        cross join lateral (
            select min(c.month) as month
            from (
                select date_trunc('month', a.live_from)::date as month
                union select (t.month + interval '1 month')::date from tiss_return t where t.area = a.area
                union select date_trunc('month', f.to_day + 1)::date from partner_figure f where f.measure = 'TISS_WORKED_WITH' and f.area = a.area) c
            where c.month >= date_trunc('month', a.live_from) and not reading.tiss_covers(a.area, c.month, a.live_from)) m
        join user_area w on w.area = a.area
        join user_account u on u.id = w.user_id and u.active and u.role = 'COORDINATOR' and u.organisation = 'TCA'
    where a.service = 'TISS' and a.live_from is not null;
comment on view reading.work_tiss is 'The first month since TISS went live in an area for which its partner gave no numbers, for the coordinators there.';
