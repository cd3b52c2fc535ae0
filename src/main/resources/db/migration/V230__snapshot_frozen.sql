-- Figures as they were frozen for a report, and the lists behind them: rows that are written once.
create table snapshot (
    id uuid primary key,
    first_day date not null,
    last_day date not null check (last_day >= first_day),
    basis text not null check (basis in ('PRECEDING_REVIEW', 'SINCE_BASELINE')),
    as_at timestamptz not null,
    frozen_by uuid references user_account (id),
    file bytea not null,
    sha256 text not null,
    bases bigint[] not null
);
comment on table snapshot is 'Figures of the whole programme, frozen: exactly what the funder is told, never changed.';
comment on column snapshot.id is 'Identity';
comment on column snapshot.first_day is 'First day of the period';
comment on column snapshot.last_day is 'Last day of the period';
comment on column snapshot.basis is 'What a score is compared with';
comment on column snapshot.as_at is 'Moment whose data was counted';
comment on column snapshot.frozen_by is 'Account that froze it; empty in the demonstration';
comment on column snapshot.file is 'The figures in their canonical form: the file figures.csv';
comment on column snapshot.sha256 is 'SHA-256 of the file, as sha256sum prints it';
comment on column snapshot.bases is 'How many stand behind each row of the file, in its order: a median does not say so itself';

create table snapshot_definition (
    snapshot_id uuid not null references snapshot (id),
    position integer not null,
    statistic text not null,
    title text not null,
    definition text not null,
    base text not null,
    primary key (snapshot_id, position)
);
comment on table snapshot_definition is 'What a statistic was said to count when the figures were frozen.';
comment on column snapshot_definition.snapshot_id is 'The frozen figures';
comment on column snapshot_definition.position is 'Order in the report';
comment on column snapshot_definition.statistic is 'Key of the statistic';
comment on column snapshot_definition.title is 'Its title';
comment on column snapshot_definition.definition is 'Its definition, as printed';
comment on column snapshot_definition.base is 'What it counts';

create table snapshot_line (
    id bigint generated always as identity primary key,
    snapshot_id uuid not null references snapshot (id),
    counted_in text[] not null,
    codes jsonb not null,
    referral_id uuid,
    person_id uuid,
    mentor_id uuid,
    title text,
    reference text,
    day date,
    url text
);
comment on table snapshot_line is 'A line behind frozen figures: what it is about by identity, never by name.';
comment on column snapshot_line.id is 'Order of writing';
comment on column snapshot_line.snapshot_id is 'The frozen figures';
comment on column snapshot_line.counted_in is 'Statistics that count it, such as training:SESSIONS';
comment on column snapshot_line.codes is '[personal] Service, area, sex and whatever else it is broken down by';
comment on column snapshot_line.referral_id is '[personal] Referral it hangs from';
comment on column snapshot_line.person_id is '[personal] Person it is about';
comment on column snapshot_line.mentor_id is '[personal] Mentor it is about';
comment on column snapshot_line.title is 'What it is, where it is about nobody: a session or an activity';
comment on column snapshot_line.reference is '[personal] Number of the file it was in';
comment on column snapshot_line.day is 'Day it happened';
comment on column snapshot_line.url is 'Where to read on';
create index snapshot_line_snapshot on snapshot_line (snapshot_id);

create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'what is frozen or issued does not change: %', tg_table_name using errcode = 'integrity_constraint_violation';
end
$$;
create trigger stays before update or delete on snapshot for each row execute function refuse_change();
create trigger stays before update or delete on snapshot_definition for each row execute function refuse_change();
create trigger stays before update or delete on snapshot_line for each row execute function refuse_change();
