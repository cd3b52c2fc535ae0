-- Groups that meet again and again, who belongs to them, and who came.
create table support_group (
    id uuid primary key,
    name text not null,
    kind text not null check (kind in ('SUPPORT_GROUP', 'WOMENS_GROUP', 'ACTIVITY_GROUP')),
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    organisation text not null check (organisation in ('TCA', 'CATH')),
    partner_id uuid references partner (id),
    place text not null,
    weekday text check (weekday in ('MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY')),
    starts_at time not null,
    ends_at time not null check (ends_at > starts_at),
    from_day date not null,
    to_day date check (to_day >= from_day),
    about text,
    version bigint not null default 0
);
comment on table support_group is 'A group for mentees that meets again and again.';
comment on column support_group.id is 'Identity';
comment on column support_group.name is 'What it is called';
comment on column support_group.kind is 'What kind of group it is';
comment on column support_group.area is 'Council area it counts under';
comment on column support_group.organisation is 'Who runs it';
comment on column support_group.partner_id is 'The partner it is held with';
comment on column support_group.place is 'Where it meets';
comment on column support_group.weekday is 'Day of the week on which it meets; empty where it changes';
comment on column support_group.starts_at is 'When it begins';
comment on column support_group.ends_at is 'When it ends';
comment on column support_group.from_day is 'First day of the group';
comment on column support_group.to_day is 'Last day of the group; empty while it goes on';
comment on column support_group.about is 'What it is for';
comment on column support_group.version is 'Guards against two people changing it at once';

create table group_facilitator (
    group_id uuid not null references support_group (id),
    user_id uuid not null references user_account (id),
    primary key (group_id, user_id)
);
comment on table group_facilitator is 'An account that leads a group: a mentor, a coordinator or a manager.';
comment on column group_facilitator.group_id is 'The group';
comment on column group_facilitator.user_id is 'The account';
create index group_facilitator_account on group_facilitator (user_id);

create table group_member (
    id uuid primary key,
    group_id uuid not null references support_group (id),
    person_id uuid not null references person (id),
    referral_id uuid not null references referral (id),
    from_day date not null,
    to_day date check (to_day >= from_day),
    reason text check (reason in ('FINISHED', 'CASE_CLOSED', 'MOVED', 'WORK_OR_COLLEGE', 'OWN_WISH', 'NOT_SUITABLE', 'GROUP_ENDED', 'OTHER')),
    added_by uuid not null references user_account (id),
    added_at timestamptz not null,
    version bigint not null default 0,
    check ((to_day is null) = (reason is null))
);
comment on table group_member is 'A mentee who belongs, or belonged, to a group.';
comment on column group_member.id is 'Identity';
comment on column group_member.group_id is 'The group';
comment on column group_member.person_id is '[personal] The mentee';
comment on column group_member.referral_id is 'The referral that was open when they joined';
comment on column group_member.from_day is 'First day in the group';
comment on column group_member.to_day is 'Last day in the group; empty while they belong to it';
comment on column group_member.reason is '[personal] Why they left';
comment on column group_member.added_by is 'Account that added them';
comment on column group_member.added_at is 'Moment they were added';
comment on column group_member.version is 'Guards against two people changing it at once';
create unique index group_member_once on group_member (group_id, person_id) where to_day is null;
create index group_member_person on group_member (person_id);

create table group_session (
    id uuid primary key,
    group_id uuid not null references support_group (id),
    day date not null,
    starts_at time not null,
    ends_at time not null check (ends_at > starts_at),
    place text not null,
    topic text,
    status text not null default 'PLANNED' check (status in ('PLANNED', 'HELD', 'CALLED_OFF')),
    reason text,
    guests integer check (guests >= 0),
    note text,
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    version bigint not null default 0,
    unique (group_id, day, starts_at),
    check ((status = 'HELD') = (guests is not null)),
    check ((status = 'CALLED_OFF') = (reason is not null))
);
comment on table group_session is 'A meeting of a group: planned, held with its register, or called off. One that was held counts as a group activity (R35).';
comment on column group_session.id is 'Identity';
comment on column group_session.group_id is 'The group';
comment on column group_session.day is 'Its day';
comment on column group_session.starts_at is 'When it begins';
comment on column group_session.ends_at is 'When it ends';
comment on column group_session.place is 'Where it is';
comment on column group_session.topic is 'What it is about';
comment on column group_session.status is 'Where it stands';
comment on column group_session.reason is 'Why it was called off';
comment on column group_session.guests is 'How many came who are not members';
comment on column group_session.note is '[personal] How it went; meant to name nobody';
comment on column group_session.written_by is 'Account that wrote to it last';
comment on column group_session.written_at is 'Moment it was written to last';
comment on column group_session.version is 'Guards against two people changing it at once';
create index group_session_day on group_session (day);

create table group_attendance (
    session_id uuid not null references group_session (id),
    person_id uuid not null references person (id),
    mark text not null check (mark in ('ATTENDED', 'APOLOGY', 'ABSENT')),
    primary key (session_id, person_id)
);
comment on table group_attendance is 'Whether a member came to a session.';
comment on column group_attendance.session_id is 'The session';
comment on column group_attendance.person_id is '[personal] The mentee';
comment on column group_attendance.mark is '[personal] Came, sent an apology, or stayed away';
create index group_attendance_person on group_attendance (person_id);

create table group_session_leader (
    session_id uuid not null references group_session (id),
    user_id uuid not null references user_account (id),
    primary key (session_id, user_id)
);
comment on table group_session_leader is 'Who of those who lead the group was at a session.';
comment on column group_session_leader.session_id is 'The session';
comment on column group_session_leader.user_id is 'The account';

-- What figures count can be counted again as at an earlier day.
alter table group_session add column recorded_at timestamptz not null default now();
alter table group_attendance add column recorded_at timestamptz not null default now();
comment on column group_session.recorded_at is 'Moment from which the row says what it says';
comment on column group_attendance.recorded_at is 'Moment from which the row says what it says';
create trigger keep_version before update or delete on group_session
    for each row execute function keep_row_version('topic', 'place', 'note', 'reason');
create trigger keep_version before update or delete on group_attendance for each row execute function keep_row_version();
