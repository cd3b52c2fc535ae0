-- One story out of what each module tells: every view timeline_<module> there is. ${flyway:timestamp}
do $$
begin
    execute (
        select 'create view reading.timeline as ' || string_agg(
            'select person_id, referral_id, day, at, kind, title, detail, url, depth from reading.' || quote_ident(viewname),
            ' union all ' order by viewname)
        from pg_views
        where schemaname = 'reading' and viewname like 'timeline\_%');
end
$$;
comment on view reading.timeline is 'Everything that happened to a person, as deep as each line may be read: 1 progress, 2 mentor, 3 whole file.';
