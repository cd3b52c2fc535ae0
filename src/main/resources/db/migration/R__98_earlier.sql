-- The figures as they stood at an earlier moment: the views of statistics once more, over the rows known then. They are copies made
-- by this file of whatever R__50 publishes, so that nothing is counted in two ways. ${flyway:timestamp}
drop schema if exists earlier cascade;
create schema earlier;
comment on schema earlier is 'The statistics of the schema reading, over the rows known at the moment that mentoring.as_at names.';

create function earlier.moment() returns timestamptz stable language sql as $$
    select current_setting('mentoring.as_at')::timestamptz
$$;
comment on function earlier.moment is 'The moment asked for, set for the transaction.';

do $$
declare
    usual text := current_setting('search_path');
    known record;
    published record;
    definition text;
begin
    perform set_config('search_path', 'public', true);
    for known in select distinct event_object_table as name from information_schema.triggers where trigger_name = 'keep_version' loop
        execute format('
            create view earlier.%1$I as
                select t.* from %1$I t where t.recorded_at < earlier.moment()
                union all
                select r.* from row_version v cross join lateral jsonb_populate_record(null::%1$I, v.content) r
                where v.table_name = %1$L and v.recorded_at < earlier.moment() and v.replaced_at >= earlier.moment()', known.name);
    end loop;
    for published in
        select oid, relname as name, true as is_view from pg_class
        where relnamespace = 'reading'::regnamespace and relkind = 'v' and relname like 'stat\_%'
        union all
        select oid, proname, false from pg_proc where pronamespace = 'reading'::regnamespace and proname like 'stat\_%'
        order by oid
    loop
        perform set_config('search_path', 'public', true);
        definition := case when published.is_view
            then format('create view earlier.%I as %s', published.name, pg_get_viewdef(published.oid))
            else pg_get_functiondef(published.oid) end;
        perform set_config('search_path', 'earlier, public', true);
        execute replace(definition, 'reading.stat_', 'earlier.stat_');
        if not published.is_view then
            execute format('alter function earlier.%I set search_path = earlier, public', published.name);
        end if;
    end loop;
    perform set_config('search_path', usual, true);
end
$$;
