create table journal_entry (
    id uuid primary key,
    day date not null,
    kind text not null check (kind in ('CHALLENGE', 'LEARNING', 'AWARD', 'PARTNERSHIP_EVENT', 'GENERAL')),
    area text check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    text text not null,
    consequence text,
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    struck_on date,
    struck_by uuid references user_account (id),
    struck_reason text,
    version bigint not null default 0,
    check ((struck_on is null) = (struck_by is null) and (struck_on is null) = (struck_reason is null))
);
comment on table journal_entry is 'What the service meets and learns through the year, noted for its reports: challenges, learning, awards, partnership events.';
comment on column journal_entry.id is 'Identity';
comment on column journal_entry.day is 'Day it is about';
comment on column journal_entry.kind is 'What kind of thing it is';
comment on column journal_entry.area is 'Council area; empty where it is about all';
comment on column journal_entry.text is '[personal] What happened or was learned; meant to name no client';
comment on column journal_entry.consequence is '[personal] What has changed because of it, or what will be done; meant to name no client';
comment on column journal_entry.written_by is 'Account of the author';
comment on column journal_entry.written_at is 'Moment it was written';
comment on column journal_entry.struck_on is 'Day it was struck out; such an entry enters no report';
comment on column journal_entry.struck_by is 'Account that struck it out';
comment on column journal_entry.struck_reason is 'Why it was struck out';
comment on column journal_entry.version is 'Guards against two people changing it at once';
create index journal_entry_day on journal_entry (day);
create index journal_entry_author on journal_entry (written_by);
