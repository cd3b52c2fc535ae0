create sequence protection_concern_number;
create sequence incident_number;

create table risk_flag (
    id uuid primary key,
    person_id uuid not null references person (id),
    kind text not null check (kind in ('VIOLENCE', 'HOME_VISITS', 'SELF_HARM', 'DOMESTIC_ABUSE', 'FIRE', 'HEALTH', 'OTHER')),
    words text not null,
    evidence text not null,
    source text not null,
    authorised_by uuid not null references user_account (id),
    set_by uuid not null references user_account (id),
    set_at timestamptz not null,
    review_on date not null,
    ended_on date,
    version bigint not null default 0
);
comment on table risk_flag is 'A warning on a person’s file for everybody who works with them, looked at again by a day.';
comment on column risk_flag.id is 'Identity';
comment on column risk_flag.person_id is 'Whose file it stands on';
comment on column risk_flag.kind is 'What the risk is of';
comment on column risk_flag.words is '[personal] What those who meet the person must know and do; without offences';
comment on column risk_flag.evidence is '[offence] What it rests on; for coordinators and managers only';
comment on column risk_flag.source is '[personal] Who said so';
comment on column risk_flag.authorised_by is 'Account of the coordinator or manager who answers for it';
comment on column risk_flag.set_by is 'Account that set it';
comment on column risk_flag.set_at is 'Moment it was set';
comment on column risk_flag.review_on is 'Day by which it is looked at again, at most six months ahead';
comment on column risk_flag.ended_on is 'Day it was taken off; empty while it stands';
comment on column risk_flag.version is 'Guards against two people changing it at once';
create index risk_flag_person on risk_flag (person_id);
create index risk_flag_review on risk_flag (review_on) where ended_on is null;

create table protection_concern (
    id uuid primary key,
    reference text not null unique default 'PC' || lpad(nextval('protection_concern_number')::text, 4, '0'),
    person_id uuid not null references person (id),
    about text not null check (about in ('ADULT', 'CHILD')),
    whom text not null,
    words text not null,
    done_at_once text,
    seen_on date not null,
    raised_by uuid not null references user_account (id),
    raised_at timestamptz not null,
    raised_on date not null,
    status text not null default 'RAISED' check (status in ('RAISED', 'TAKEN_UP', 'REFERRED', 'CLOSED')),
    taken_up_by uuid references user_account (id),
    taken_up_at timestamptz,
    outcome text check (outcome in ('NO_FURTHER_ACTION', 'SUPPORT_ARRANGED', 'PASSED_ON', 'UNFOUNDED')),
    closed_on date,
    escalated_at timestamptz,
    version bigint not null default 0,
    check ((taken_up_by is null) = (taken_up_at is null) and (status <> 'RAISED') = (taken_up_by is not null)),
    check ((status = 'CLOSED') = (outcome is not null) and (status = 'CLOSED') = (closed_on is not null))
);
comment on table protection_concern is 'Somebody’s worry that an adult or a child may come to harm; what was written is never changed, only added to.';
comment on column protection_concern.id is 'Identity';
comment on column protection_concern.reference is 'Number by which letters name it';
comment on column protection_concern.person_id is 'On whose file it was raised';
comment on column protection_concern.about is 'Whether an adult or a child may come to harm';
comment on column protection_concern.whom is '[personal] Who may come to harm';
comment on column protection_concern.words is '[personal] What was seen, heard or said';
comment on column protection_concern.done_at_once is '[personal] What was done at once';
comment on column protection_concern.seen_on is 'Day it was seen or heard';
comment on column protection_concern.raised_by is 'Account that raised it; it is not closed by the same';
comment on column protection_concern.raised_at is 'Moment it was raised';
comment on column protection_concern.raised_on is 'Day it was raised, by the end of which it is to be taken up';
comment on column protection_concern.status is 'What has become of it';
comment on column protection_concern.taken_up_by is 'Account that took it up';
comment on column protection_concern.taken_up_at is 'Moment it was taken up';
comment on column protection_concern.outcome is 'What came of it, once it is closed';
comment on column protection_concern.closed_on is 'Day it was closed';
comment on column protection_concern.escalated_at is 'Moment the manager and the director were written to because nobody had taken it up that day';
comment on column protection_concern.version is 'Guards against two people changing it at once';
create index protection_concern_person on protection_concern (person_id);
create index protection_concern_open on protection_concern (raised_on) where status <> 'CLOSED';

create function keep_what_was_raised() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' or (old.person_id, old.about, old.whom, old.words, old.done_at_once, old.seen_on, old.raised_by, old.raised_at, old.raised_on)
        is distinct from (new.person_id, new.about, new.whom, new.words, new.done_at_once, new.seen_on, new.raised_by, new.raised_at, new.raised_on) then
        raise exception 'a protection concern is only added to';
    end if;
    return new;
end
$$;
create trigger stays before update or delete on protection_concern for each row execute function keep_what_was_raised();

create table incident (
    id uuid primary key,
    reference text not null unique default 'I' || lpad(nextval('incident_number')::text, 4, '0'),
    kind text not null check (kind in ('INJURY', 'AGGRESSION', 'ACCIDENT', 'PROPERTY', 'DATA', 'NEAR_MISS', 'OTHER')),
    happened_on date not null,
    happened_at time,
    place text not null,
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    concerned text not null check (concerned in ('STAFF', 'CLIENT', 'BOTH', 'OTHER')),
    whom text not null,
    person_id uuid references person (id),
    words text not null,
    follow_up text,
    follow_up_on date,
    recorded_by uuid not null references user_account (id),
    recorded_at timestamptz not null,
    recorded_on date not null,
    closed_on date,
    version bigint not null default 0
);
comment on table incident is 'Something that went wrong, or nearly: what happened, to whom, and what followed.';
comment on column incident.id is 'Identity';
comment on column incident.reference is 'Number of the incident';
comment on column incident.kind is 'What sort of incident it was';
comment on column incident.happened_on is 'Day it happened';
comment on column incident.happened_at is 'Time of day, where it is known';
comment on column incident.place is 'Where it happened';
comment on column incident.area is 'Area in which it happened';
comment on column incident.concerned is 'Whether staff, a client or somebody else was concerned';
comment on column incident.whom is '[personal] Who was concerned';
comment on column incident.person_id is 'The client’s file, if it was recorded from one';
comment on column incident.words is '[personal] What happened';
comment on column incident.follow_up is '[personal] What is to be done about it';
comment on column incident.follow_up_on is 'Day by which it is to be done';
comment on column incident.recorded_by is 'Account that recorded it';
comment on column incident.recorded_at is 'Moment it was recorded';
comment on column incident.recorded_on is 'Day it was recorded';
comment on column incident.closed_on is 'Day it was closed; empty while it is open';
comment on column incident.version is 'Guards against two people changing it at once';
create index incident_happened on incident (happened_on);
create index incident_person on incident (person_id);

create table safety_entry (
    id uuid primary key,
    flag_id uuid references risk_flag (id),
    concern_id uuid references protection_concern (id),
    incident_id uuid references incident (id),
    kind text not null check (kind in ('NOTE', 'REVIEWED', 'ENDED', 'TAKEN_UP', 'REFERRED', 'CLOSED')),
    words text,
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    check (num_nonnulls(flag_id, concern_id, incident_id) = 1)
);
comment on table safety_entry is 'What was done about a risk flag, a protection concern or an incident, step by step; never changed.';
comment on column safety_entry.id is 'Identity';
comment on column safety_entry.flag_id is 'The risk flag, if it is about one';
comment on column safety_entry.concern_id is 'The protection concern, if it is about one';
comment on column safety_entry.incident_id is 'The incident, if it is about one';
comment on column safety_entry.kind is 'What was done';
comment on column safety_entry.words is '[personal] What there is to say about it';
comment on column safety_entry.written_by is 'Account that wrote it';
comment on column safety_entry.written_at is 'Moment it was written';
create index safety_entry_flag on safety_entry (flag_id);
create index safety_entry_concern on safety_entry (concern_id);
create index safety_entry_incident on safety_entry (incident_id);
create trigger stays before update or delete on safety_entry for each row execute function refuse_change();
