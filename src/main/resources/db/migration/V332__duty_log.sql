create table duty (
    id uuid primary key,
    mentor_id uuid not null references mentor (id),
    day date not null,
    kind text not null check (kind in ('ADMIN', 'TRAVEL', 'TRAINING', 'PARTNER_MEETING', 'SUPERVISION', 'REPORT', 'OTHER')),
    minutes integer not null check (minutes between 1 and 1440),
    note text,
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    version bigint not null default 0
);
comment on table duty is 'What a mentor does for the service that is no contact with a mentee.';
comment on column duty.id is 'Identity';
comment on column duty.mentor_id is 'The mentor';
comment on column duty.day is 'Day of it';
comment on column duty.kind is 'What it was';
comment on column duty.minutes is 'How long it took';
comment on column duty.note is '[personal] What was done; meant to name no client';
comment on column duty.written_by is 'Account that wrote it down';
comment on column duty.written_at is 'Moment it was written down';
comment on column duty.version is 'Guards against two people changing it at once';
create index duty_mentor on duty (mentor_id, day);
