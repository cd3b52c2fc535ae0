-- Meetings of the partnership and of those who mentor: who was there, what was agreed, who does what by when.
create table meeting (
    id uuid primary key,
    kind text not null check (kind in ('PSP_BOARD', 'PARTNERSHIP', 'MENTOR_MEETING', 'TEAM_MEETING')),
    held_on date not null,
    title text not null,
    area text check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    points text not null,
    minutes text,
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    version bigint not null default 0
);
comment on table meeting is 'A meeting of the partnership, of mentors or of the team.';
comment on column meeting.id is 'Identity';
comment on column meeting.kind is 'What kind of meeting it was';
comment on column meeting.held_on is 'Its day';
comment on column meeting.title is 'What it was about';
comment on column meeting.area is 'Council area; empty where it was about all';
comment on column meeting.points is '[personal] What was agreed; meant to name no client';
comment on column meeting.minutes is '[personal] The minutes; meant to name no client';
comment on column meeting.written_by is 'Account that wrote this version';
comment on column meeting.written_at is 'Moment this version was written';
comment on column meeting.version is 'Guards against two people changing it at once';
create index meeting_held on meeting (held_on);

create table meeting_attendance (
    meeting_id uuid not null references meeting (id),
    role text not null check (role in ('MENTORS', 'STAFF', 'SOCIAL_WORK', 'PARTNERS', 'BOARD', 'OTHERS')),
    people integer not null check (people > 0),
    primary key (meeting_id, role)
);
comment on table meeting_attendance is 'How many were at a meeting, by what they are.';
comment on column meeting_attendance.meeting_id is 'The meeting';
comment on column meeting_attendance.role is 'What they are';
comment on column meeting_attendance.people is 'How many';

create table meeting_partner (
    meeting_id uuid not null references meeting (id),
    partner_id uuid not null references partner (id),
    primary key (meeting_id, partner_id)
);
comment on table meeting_partner is 'A partner that was at a meeting.';
comment on column meeting_partner.meeting_id is 'The meeting';
comment on column meeting_partner.partner_id is 'The partner';
create index meeting_partner_partner on meeting_partner (partner_id);

create table meeting_action (
    id uuid primary key,
    meeting_id uuid not null references meeting (id),
    what text not null,
    owner uuid not null references user_account (id),
    due_on date not null,
    done_on date,
    done_by uuid references user_account (id),
    remark text,
    check ((done_on is null) = (done_by is null))
);
comment on table meeting_action is 'What somebody is to do by a day because of a meeting.';
comment on column meeting_action.id is 'Identity';
comment on column meeting_action.meeting_id is 'The meeting';
comment on column meeting_action.what is '[personal] What is to be done; meant to name no client';
comment on column meeting_action.owner is 'Account of whoever does it';
comment on column meeting_action.due_on is 'Day by which it is to be done';
comment on column meeting_action.done_on is 'Day it was done';
comment on column meeting_action.done_by is 'Account that marked it as done';
comment on column meeting_action.remark is '[personal] What came of it';
create index meeting_action_meeting on meeting_action (meeting_id);
create index meeting_action_owner on meeting_action (owner);
