-- What waits for whom: the union of every view "work_<module>" that a module publishes. ${flyway:timestamp}
do $$
declare
    lists text;
begin
    select string_agg(format('select user_id, kind, person_name, reference, due_on, url, %s as urgent from reading.%I',
            case when exists (select from pg_attribute a
                where a.attrelid = format('reading.%I', viewname)::regclass and a.attname = 'urgent') then 'urgent' else 'false' end,
            viewname), ' union all ' order by viewname)
    into lists
    from pg_views where schemaname = 'reading' and viewname like 'work\_%' and viewname <> 'work_item';
    execute 'create view reading.work_item as ' || coalesce(lists,
        'select null::uuid as user_id, null::text as kind, null::text as person_name, null::text as reference, null::date as due_on, null::text as url, null::boolean as urgent where false');
end
$$;
comment on view reading.work_item is 'One line for each account and thing that account should do: what, about whom, by when, where, and whether it comes before all else because somebody may come to harm (a column "urgent" that a view may have). The first page compares the day with today.';
