create table mentor_match (
    id uuid primary key,
    source_ref text unique,
    referral_id uuid not null references referral (id),
    person_id uuid not null references person (id),
    mentor_id uuid not null references mentor (id),
    kind text not null check (kind in ('MENTORING', 'BEFRIENDING', 'PLACEMENT')),
    status text not null check (status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED', 'ENDED', 'DECLINED')),
    proposed_on date,
    proposed_by uuid references user_account (id),
    agreed_on date,
    started_on date,
    ended_on date check (ended_on >= started_on),
    end_reason text,
    declined_by text check (declined_by in ('MENTEE', 'MENTOR', 'COORDINATOR')),
    note text,
    version bigint not null default 0,
    check (status not in ('ACTIVE', 'PAUSED') or started_on is not null)
);
comment on table mentor_match is 'A mentor and a mentee, or befriender and befriendee, together for a time; never overwritten.';
comment on column mentor_match.id is 'Identity';
comment on column mentor_match.source_ref is 'The match_ref of the import file it came from';
comment on column mentor_match.referral_id is 'The referral the mentee came by';
comment on column mentor_match.person_id is 'The mentee';
comment on column mentor_match.mentor_id is 'The mentor';
comment on column mentor_match.kind is 'What they do together';
comment on column mentor_match.status is 'Where it stands';
comment on column mentor_match.proposed_on is 'Day it was proposed';
comment on column mentor_match.proposed_by is 'Coordinator who proposed it';
comment on column mentor_match.agreed_on is 'Day both agreed';
comment on column mentor_match.started_on is 'Day of the first attended meeting';
comment on column mentor_match.ended_on is 'Last day';
comment on column mentor_match.end_reason is 'Why it ended: a code from the list, or the text of an import';
comment on column mentor_match.declined_by is 'Who said no';
comment on column mentor_match.note is '[personal] What else was said';
comment on column mentor_match.version is 'Guards against two people changing one match at once';
create unique index mentor_match_live on mentor_match (referral_id, mentor_id, kind) where status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED');
create index mentor_match_mentor on mentor_match (mentor_id, status);
create index mentor_match_person on mentor_match (person_id);
