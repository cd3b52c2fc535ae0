create table supervision_interval (
    one boolean primary key default true check (one),
    weeks integer not null check (weeks between 1 and 52)
);
comment on table supervision_interval is 'Every how many weeks a mentor with mentees is supervised.';
comment on column supervision_interval.one is 'There is one line';
comment on column supervision_interval.weeks is 'Weeks from one supervision to the next';
insert into supervision_interval (weeks) values (6);

create table supervision_note (
    id uuid primary key,
    mentor_id uuid not null references mentor (id),
    held_on date not null,
    kind text not null check (kind in ('ONE_TO_ONE', 'GROUP', 'PHONE')),
    agreed text not null,
    private_words text,
    next_on date,
    recorded_by uuid not null references user_account (id),
    recorded_at timestamptz not null
);
comment on table supervision_note is 'One supervision of a mentor.';
comment on column supervision_note.id is 'Identity';
comment on column supervision_note.mentor_id is 'The mentor';
comment on column supervision_note.held_on is 'Day it was held';
comment on column supervision_note.kind is 'How it was held';
comment on column supervision_note.agreed is '[personal] What was agreed; the mentor reads it';
comment on column supervision_note.private_words is '[personal] What only supervisors of the mentor''s organisation read';
comment on column supervision_note.next_on is 'Day of the next';
comment on column supervision_note.recorded_by is 'Who wrote it';
comment on column supervision_note.recorded_at is 'Moment it was written';
create index supervision_note_of on supervision_note (mentor_id, held_on);

create table supervision_action (
    id uuid primary key,
    note_id uuid not null references supervision_note (id),
    words text not null,
    doer text not null check (doer in ('MENTOR', 'SUPERVISOR')),
    due_on date not null,
    done_on date
);
comment on table supervision_action is 'Something agreed in a supervision, to be done by a day.';
comment on column supervision_action.id is 'Identity';
comment on column supervision_action.note_id is 'The supervision';
comment on column supervision_action.words is '[personal] What is to be done';
comment on column supervision_action.doer is 'Who does it';
comment on column supervision_action.due_on is 'By when';
comment on column supervision_action.done_on is 'Day it was done; empty while it is not';
create index supervision_action_of on supervision_action (note_id);
