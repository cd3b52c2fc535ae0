create table person_merged (
    former_id uuid primary key,
    reference text not null unique,
    source_ref text unique,
    first_name text not null,
    last_name text not null,
    date_of_birth date not null,
    person_id uuid not null references person (id),
    merged_by uuid not null references user_account (id),
    merged_at timestamptz not null,
    reason text not null
);
comment on table person_merged is 'A second file of somebody, which was given up for the first; its number still finds them.';
comment on column person_merged.former_id is 'Identity of the file that was given up';
comment on column person_merged.reference is 'Number of that file';
comment on column person_merged.source_ref is 'The person_ref of the import file it came from';
comment on column person_merged.first_name is '[personal] First name that stood there';
comment on column person_merged.last_name is '[personal] Last name that stood there';
comment on column person_merged.date_of_birth is '[personal] Date of birth that stood there';
comment on column person_merged.person_id is 'The file that stayed';
comment on column person_merged.merged_by is 'Account that made one file of the two';
comment on column person_merged.merged_at is 'Moment it was done';
comment on column person_merged.reason is '[personal] Why both are one person';
create index person_merged_person on person_merged (person_id);

-- What was raised still never changes; only the file it belongs to does, while two files become one.
create or replace function keep_what_was_raised() returns trigger language plpgsql as $$
declare
    merging boolean := current_setting('mentoring.merging', true) = old.person_id || ' ' || new.person_id;
begin
    if tg_op = 'DELETE' or (old.about, old.whom, old.words, old.done_at_once, old.seen_on, old.raised_by, old.raised_at, old.raised_on)
        is distinct from (new.about, new.whom, new.words, new.done_at_once, new.seen_on, new.raised_by, new.raised_at, new.raised_on)
        or (old.person_id is distinct from new.person_id and merging is not true) then
        raise exception 'a protection concern is only added to';
    end if;
    return new;
end
$$;
