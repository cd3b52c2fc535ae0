create table contact (
    id uuid primary key,
    source_key text unique,
    referral_id uuid not null references referral (id),
    person_id uuid not null references person (id),
    mentor_id uuid references mentor (id),
    held_on date not null,
    kind text not null check (kind in ('MEETING', 'PHONE', 'TEXT', 'GROUP', 'JOINT_MEETING', 'REFERRER_UPDATE', 'PLACEMENT')),
    attendance text not null check (attendance in ('ATTENDED', 'LATE', 'DNA_ACCEPTABLE', 'DNA_UNACCEPTABLE', 'CANCELLED_BY_SERVICE')),
    minutes integer check (minutes between 0 and 1440),
    note text,
    referrer_told boolean not null default false,
    logged_by uuid references user_account (id),
    logged_at timestamptz not null
);
comment on table contact is 'A logged interaction with a mentee, or about one with the referrer.';
comment on column contact.id is 'Identity';
comment on column contact.source_key is 'What identifies the row of the import file it came from';
comment on column contact.referral_id is 'The referral it belongs to';
comment on column contact.person_id is 'The mentee';
comment on column contact.mentor_id is 'The mentor who was there';
comment on column contact.held_on is 'Day it was, or was to be';
comment on column contact.kind is 'What it was';
comment on column contact.attendance is 'Whether the person was there (R13)';
comment on column contact.minutes is 'How long it took';
comment on column contact.note is '[personal] What was done';
comment on column contact.referrer_told is 'The referrer was told (R10, R13)';
comment on column contact.logged_by is 'Who wrote it down; empty where imported';
comment on column contact.logged_at is 'Moment it was written down';
create index contact_referral on contact (referral_id, held_on);
create index contact_mentor on contact (mentor_id, held_on);
create index contact_person on contact (person_id, held_on);
create index contact_held on contact (held_on);
