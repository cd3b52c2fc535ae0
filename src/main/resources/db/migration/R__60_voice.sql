-- Quotes and case studies that somebody has to do something about. ${flyway:timestamp}
do $$
begin
    if to_regclass('reading.voice_use') is null then
        execute 'create view reading.voice_use_open as select null::uuid as voice_id where false';
    else
        execute 'create view reading.voice_use_open as select distinct voice_id from reading.voice_use where status not in (''ISSUED'', ''SUPERSEDED'')';
    end if;
end
$$;
comment on view reading.voice_use_open is 'Quotes and case studies that stand in a report which has not been issued.';

create view reading.voice_viewer as
    select v.id as voice_id, u.id as user_id, u.role
    from voice v
        join user_account u on u.role in ('MANAGER', 'COORDINATOR')
    where (v.area is null or exists (select from user_area a where a.user_id = u.id and a.area = v.area))
        and (v.referral_id is null or exists (
            select from reading.file_viewer f where f.referral_id = v.referral_id and f.user_id = u.id and f.depth = 3))
    union all
    select v.id, u.id, u.role
    from voice v join user_account u on u.role = 'DIRECTOR'
    where v.check_result = 'PASSED';
comment on view reading.voice_viewer is 'Which account may read which quote or case study: managers and coordinators those of their areas and files, the director those checked.';

create view reading.work_voice as
    with todo(voice_id, kind, due_on) as (
        select id, 'voice.check', (written_at at time zone 'Europe/London')::date + 7
        from voice where withdrawn_on is null and consent_on is not null and check_result is null
        union all
        select id, 'voice.change', checked_on from voice where withdrawn_on is null and check_result = 'CHANGES_NEEDED'
        union all
        select v.id, 'voice.take-out', v.withdrawn_on from voice v join reading.voice_use_open o on o.voice_id = v.id where v.withdrawn_on is not null)
    select w.user_id, t.kind, v.source as person_name, v.reference, t.due_on,
        '/quotes/' || v.id || case t.kind when 'voice.check' then '/check' when 'voice.change' then '/edit' else '' end as url
    from todo t
        join voice v on v.id = t.voice_id
        join reading.voice_viewer w on w.voice_id = v.id
    where case t.kind
        when 'voice.check' then w.role in ('MANAGER', 'COORDINATOR') and w.user_id is distinct from v.written_by and w.user_id is distinct from v.edited_by
        when 'voice.change' then w.user_id = coalesce(v.edited_by, v.written_by)
        else w.role = 'MANAGER' end;
comment on view reading.work_voice is 'Quotes and case studies to check, to change after a check, and to take out of reports after consent was withdrawn.';
