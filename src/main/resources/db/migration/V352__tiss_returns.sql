-- What the partner of each area reports of its TISS work month by month, kept as given.
create table tiss_return (
    id uuid primary key,
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    month date not null check (extract(day from month) = 1),
    source text not null,
    given_on date not null,
    worked_with integer not null check (worked_with >= 0),
    referred integer not null check (referred >= 0),
    note text,
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    version bigint not null default 0,
    unique (area, month)
);
comment on table tiss_return is 'The numbers of one area and month as its partner gave them, never typed over without a trace (R28).';
comment on column tiss_return.id is 'Identity';
comment on column tiss_return.area is 'Council area';
comment on column tiss_return.month is 'First day of the month';
comment on column tiss_return.source is 'Who gave the numbers';
comment on column tiss_return.given_on is 'Day they were given';
comment on column tiss_return.worked_with is 'People the partner worked with';
comment on column tiss_return.referred is 'Of these, people who met the criteria and were referred';
comment on column tiss_return.note is '[personal] What the partner said besides; meant to name nobody';
comment on column tiss_return.written_by is 'Account that wrote this version';
comment on column tiss_return.written_at is 'Moment this version was written';
comment on column tiss_return.version is 'Guards against two people changing it at once';

create table tiss_not_referred (
    return_id uuid not null references tiss_return (id),
    reason text not null check (reason in ('CRITERIA', 'DECLINED', 'DISPOSAL_FIRST', 'NOT_REACHED', 'OTHER_SUPPORT', 'CUSTODY', 'OTHER')),
    people integer not null check (people > 0),
    primary key (return_id, reason)
);
comment on table tiss_not_referred is 'How many of those worked with were not referred, by reason.';
comment on column tiss_not_referred.return_id is 'The numbers it belongs to';
comment on column tiss_not_referred.reason is 'Why they were not referred';
comment on column tiss_not_referred.people is 'How many people';

create table tiss_former (
    id uuid primary key,
    return_id uuid not null references tiss_return (id),
    source text not null,
    given_on date not null,
    worked_with integer not null,
    referred integer not null,
    reasons text not null,
    note text,
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    replaced_by uuid not null references user_account (id),
    replaced_at timestamptz not null,
    why text not null
);
comment on table tiss_former is 'What the numbers of a month said before they were put right.';
comment on column tiss_former.id is 'Identity';
comment on column tiss_former.return_id is 'The numbers that were put right';
comment on column tiss_former.source is 'Who had given them';
comment on column tiss_former.given_on is 'Day they had been given';
comment on column tiss_former.worked_with is 'People worked with, as it was';
comment on column tiss_former.referred is 'People referred, as it was';
comment on column tiss_former.reasons is 'Reasons for not referring, as they were';
comment on column tiss_former.note is '[personal] What the partner had said besides';
comment on column tiss_former.written_by is 'Account that had written it';
comment on column tiss_former.written_at is 'Moment it had been written';
comment on column tiss_former.replaced_by is 'Account that put it right';
comment on column tiss_former.replaced_at is 'Moment it was put right';
comment on column tiss_former.why is '[personal] Why it was put right';
create index tiss_former_return on tiss_former (return_id);

alter table tiss_return add column recorded_at timestamptz not null default now();
comment on column tiss_return.recorded_at is 'Moment from which the row says what it says';
create trigger keep_version before update or delete on tiss_return for each row execute function keep_row_version('note');
