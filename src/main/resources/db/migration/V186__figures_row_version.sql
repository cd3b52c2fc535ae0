-- What the figures count keeps the moment it was recorded, and what it said before a change: the report as at an earlier
-- day can be counted again.
create table row_version (
    id bigint generated always as identity primary key,
    table_name text not null,
    recorded_at timestamptz not null,
    replaced_at timestamptz not null,
    content jsonb not null
);
comment on table row_version is 'A row as it was before it was changed or deleted; only ever added to.';
comment on column row_version.id is 'Order of writing';
comment on column row_version.table_name is 'Table the row stood in';
comment on column row_version.recorded_at is 'From when the row said this';
comment on column row_version.replaced_at is 'Until when the row said this';
comment on column row_version.content is '[personal] [offence] What the row said, without names and notes';
create index row_version_table on row_version (table_name, replaced_at);

-- Its arguments are the columns that no figure counts and that tell of a person: they are not kept a second time.
create function keep_row_version() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' and to_jsonb(old) = to_jsonb(new) then
        return new;
    end if;
    if old.recorded_at < now() then
        insert into row_version (table_name, recorded_at, replaced_at, content)
        values (tg_table_name, old.recorded_at, now(), to_jsonb(old) - coalesce(tg_argv, '{}'));
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    new.recorded_at := now();
    return new;
end
$$;

do $$
declare
    counted record;
begin
    for counted in
        select * from (values
            ('person', '''first_name'', ''last_name'''),
            ('referral', '''referrer_name'', ''referrer_email'', ''reason'''),
            ('mentee_case', '''joint_meeting_waiver'''),
            ('case_pause', '''note'''),
            ('mentor', '''first_name'', ''last_name'', ''status_reason'''),
            ('mentor_area', ''),
            ('mentor_match', ''),
            ('contact', '''note'''),
            ('review', '''summary'''),
            ('review_item', '''note'''),
            ('outcome_change', ''),
            ('domain_change', ''),
            ('activity', ''),
            ('activity_participant', ''),
            ('training', ''),
            ('training_attendance', ''),
            ('capms_enrolment', ''),
            ('befriending_offer', ''),
            ('referrer_feedback', '''communication'', ''liked'', ''improve'''),
            ('partner_figure', '')) as t (name, left_out)
    loop
        execute format('alter table %I add column recorded_at timestamptz not null default now()', counted.name);
        execute format('comment on column %I.recorded_at is ''Moment from which the row says what it says''', counted.name);
        execute format(
            'create trigger keep_version before update or delete on %I for each row execute function keep_row_version(%s)',
            counted.name, counted.left_out);
    end loop;
end
$$;
