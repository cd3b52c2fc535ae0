create table mentor_leave (
    id uuid primary key,
    mentor_id uuid not null references mentor (id),
    first_day date not null,
    last_day date not null,
    note text,
    over boolean not null default false,
    cancelled_on date,
    entered_by uuid not null references user_account (id),
    version bigint not null default 0,
    check (first_day <= last_day)
);
comment on table mentor_leave is 'Days on which a mentor is away.';
comment on column mentor_leave.id is 'Identity';
comment on column mentor_leave.mentor_id is 'The mentor';
comment on column mentor_leave.first_day is 'First day away';
comment on column mentor_leave.last_day is 'Last day away';
comment on column mentor_leave.note is '[personal] What the coordinator should know of it';
comment on column mentor_leave.over is 'Whether the days have gone by, so that nothing is asked about them any more';
comment on column mentor_leave.cancelled_on is 'Day it was cancelled; empty while it stands';
comment on column mentor_leave.entered_by is 'Account that entered it';
comment on column mentor_leave.version is 'Guards against two people changing it at once';
create index mentor_leave_of on mentor_leave (mentor_id, first_day);

create table leave_cover (
    leave_id uuid not null references mentor_leave (id),
    referral_id uuid not null references referral (id),
    cover text not null,
    recorded_by uuid not null references user_account (id),
    recorded_on date not null,
    primary key (leave_id, referral_id)
);
comment on table leave_cover is 'What was arranged for a mentee while the mentor is away.';
comment on column leave_cover.leave_id is 'The leave';
comment on column leave_cover.referral_id is 'The referral of the mentee';
comment on column leave_cover.cover is '[personal] Who looks after the mentee, and how';
comment on column leave_cover.recorded_by is 'Who arranged it';
comment on column leave_cover.recorded_on is 'Day it was recorded';
