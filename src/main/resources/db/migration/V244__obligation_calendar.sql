create table obligation (
    id uuid primary key,
    recipient text not null,
    kind text not null check (kind in ('PROGRESS_REPORT', 'COMMITTEE_PAPER', 'OTHER')),
    title text not null,
    first_day date,
    last_day date,
    due_on date not null,
    responsible uuid not null references user_account (id),
    recurrence text not null default 'NONE' check (recurrence in ('NONE', 'QUARTERLY', 'YEARLY')),
    follows uuid unique references obligation (id),
    done_on date,
    done_by uuid references user_account (id),
    remark text,
    document_id uuid,
    changed_at timestamptz not null,
    version bigint not null default 0,
    check ((first_day is null) = (last_day is null) and (first_day is null or first_day <= last_day)),
    check ((done_on is null) = (done_by is null))
);
comment on table obligation is 'Something owed to somebody by a day, such as the report of a year to a funder.';
comment on column obligation.id is 'Identity';
comment on column obligation.recipient is 'Who gets it';
comment on column obligation.kind is 'What kind of document it is';
comment on column obligation.title is 'What is owed';
comment on column obligation.first_day is 'First day of the period it is about, if it is about one';
comment on column obligation.last_day is 'Last day of that period';
comment on column obligation.due_on is 'Last day on which it is in time';
comment on column obligation.responsible is 'Account of whoever sees to it';
comment on column obligation.recurrence is 'How often it comes again; the next one is made when one is done';
comment on column obligation.follows is 'The obligation after which this one was made';
comment on column obligation.done_on is 'Day it was done; empty while it is owed';
comment on column obligation.done_by is 'Account that marked it as done';
comment on column obligation.remark is 'What was sent and how, or why nothing was';
comment on column obligation.document_id is 'The issued report that met it';
comment on column obligation.changed_at is 'Moment of the last change';
comment on column obligation.version is 'Guards against two people changing it at once';
create index obligation_due on obligation (due_on);
create index obligation_responsible on obligation (responsible);

create table obligation_reminder (
    obligation_id uuid not null references obligation (id),
    step text not null check (step in ('DAYS_28', 'DAYS_14', 'DAYS_3', 'OVERDUE')),
    due_on date not null,
    written_at timestamptz not null,
    primary key (obligation_id, step, due_on)
);
comment on table obligation_reminder is 'A letter that reminded of an obligation: one a step, and again where the day was moved.';
comment on column obligation_reminder.obligation_id is 'The obligation';
comment on column obligation_reminder.step is 'How long before, or that it is overdue';
comment on column obligation_reminder.due_on is 'Day it was due when the letter was written';
comment on column obligation_reminder.written_at is 'Moment the letter was written';

create table calendar_feed (
    user_id uuid primary key references user_account (id),
    token_hash text not null unique,
    made_at timestamptz not null
);
comment on table calendar_feed is 'The secret address at which a calendar programme reads the obligations of an account.';
comment on column calendar_feed.user_id is 'Whose calendar it is';
comment on column calendar_feed.token_hash is 'SHA-256 of the secret part of the address; the secret itself is not kept';
comment on column calendar_feed.made_at is 'Moment the address was made';
