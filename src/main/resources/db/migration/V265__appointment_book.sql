create table appointment (
    id uuid primary key,
    referral_id uuid not null references referral (id),
    person_id uuid not null references person (id),
    mentor_id uuid not null references mentor (id),
    kind text not null check (kind in ('MEETING', 'JOINT_MEETING', 'ACCOMPANIMENT')),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    place_kind text not null check (place_kind in ('OFFICE', 'SOCIAL_WORK', 'HOME', 'PUBLIC_PLACE', 'COURT', 'OTHER_SERVICE')),
    place text,
    told text,
    made_by uuid not null references user_account (id),
    changed_at timestamptz not null,
    cancelled_at timestamptz,
    cancelled_by text check (cancelled_by in ('MENTEE', 'MENTOR', 'REFERRER', 'OFFICE')),
    cancel_reason text,
    checked_in_at timestamptz,
    checked_out_at timestamptz,
    version bigint not null default 0,
    check (ends_at > starts_at),
    check (place_kind = 'OFFICE' or (place is not null and told is not null)),
    check ((cancelled_at is null) = (cancelled_by is null) and (cancelled_at is null) = (cancel_reason is null))
);
comment on table appointment is 'When a mentor and a mentee are to meet, and the lone-working plan for it (R25).';
comment on column appointment.id is 'Identity';
comment on column appointment.referral_id is 'The referral it belongs to';
comment on column appointment.person_id is 'The mentee';
comment on column appointment.mentor_id is 'The mentor who goes there';
comment on column appointment.kind is 'What it is to be';
comment on column appointment.starts_at is 'Moment it begins';
comment on column appointment.ends_at is 'Moment the mentor expects to be done';
comment on column appointment.place_kind is 'What kind of place it is at; all but the office are away';
comment on column appointment.place is '[personal] Where exactly';
comment on column appointment.told is '[personal] Who is told where the mentor is, and whom to call';
comment on column appointment.made_by is 'Account that made it';
comment on column appointment.changed_at is 'Moment of the last change to when or where it is';
comment on column appointment.cancelled_at is 'Moment it was called off; empty while it stands';
comment on column appointment.cancelled_by is 'Who called it off';
comment on column appointment.cancel_reason is '[personal] Why';
comment on column appointment.checked_in_at is 'Moment the mentor said that they are there';
comment on column appointment.checked_out_at is 'Moment the mentor said that they are safely away';
comment on column appointment.version is 'Guards against two people changing it at once';
create index appointment_mentor on appointment (mentor_id, starts_at);
create index appointment_referral on appointment (referral_id, starts_at);
create index appointment_person on appointment (person_id, starts_at);
create index appointment_not_back on appointment (ends_at) where cancelled_at is null and checked_out_at is null;

create table appointment_move (
    id uuid primary key,
    appointment_id uuid not null references appointment (id),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    asked_by text not null check (asked_by in ('MENTEE', 'MENTOR', 'REFERRER', 'OFFICE')),
    reason text not null,
    moved_by uuid not null references user_account (id),
    moved_at timestamptz not null
);
comment on table appointment_move is 'When an appointment was to be before it was put off.';
comment on column appointment_move.id is 'Identity';
comment on column appointment_move.appointment_id is 'The appointment';
comment on column appointment_move.starts_at is 'Moment it was to begin before';
comment on column appointment_move.ends_at is 'Moment it was to end before';
comment on column appointment_move.asked_by is 'Who asked for another time';
comment on column appointment_move.reason is '[personal] Why';
comment on column appointment_move.moved_by is 'Account that moved it';
comment on column appointment_move.moved_at is 'Moment it was moved';
create index appointment_move_of on appointment_move (appointment_id, moved_at);

create table appointment_alarm (
    appointment_id uuid primary key references appointment (id),
    raised_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid references user_account (id),
    found text,
    check ((closed_at is null) = (closed_by is null) and (closed_at is null) = (found is null))
);
comment on table appointment_alarm is 'A mentor who had not checked out an hour after the expected end of an appointment away from the office (R25).';
comment on column appointment_alarm.appointment_id is 'The appointment';
comment on column appointment_alarm.raised_at is 'Moment the coordinators were told';
comment on column appointment_alarm.closed_at is 'Moment somebody said what was found; a check-out ends it too';
comment on column appointment_alarm.closed_by is 'Account that said so';
comment on column appointment_alarm.found is '[personal] What was found';
create index appointment_alarm_open on appointment_alarm (raised_at) where closed_at is null;
