create table amendment (
    id uuid primary key,
    referral_id uuid not null references referral (id),
    part text not null check (part in ('ORDER', 'NEEDS', 'RISKS', 'ACCESS', 'CONTACT')),
    reason text not null,
    made_by uuid not null references user_account (id),
    made_at timestamptz not null,
    version bigint not null default 0
);
comment on table amendment is 'Something a referral says anew after it was sent.';
comment on column amendment.id is 'Identity';
comment on column amendment.referral_id is 'The referral';
comment on column amendment.part is 'What it is about; of the order, mentors read nothing';
comment on column amendment.reason is '[personal] [offence] Why it is different';
comment on column amendment.made_by is 'Who said so';
comment on column amendment.made_at is 'When';
comment on column amendment.version is 'Guards against two changes at once';
create index amendment_referral on amendment (referral_id, made_at);

create table amendment_change (
    amendment_id uuid not null references amendment (id),
    line integer not null,
    field text not null,
    before text,
    after text,
    primary key (amendment_id, line)
);
comment on table amendment_change is 'One answer of a referral that is different, with old and new.';
comment on column amendment_change.amendment_id is 'The amendment';
comment on column amendment_change.line is 'Which of its lines';
comment on column amendment_change.field is 'What the answer is called';
comment on column amendment_change.before is '[personal] [offence] What was said before';
comment on column amendment_change.after is '[personal] [offence] What is said now';

create table amendment_seen (
    amendment_id uuid not null references amendment (id),
    user_id uuid not null references user_account (id),
    seen_at timestamptz not null,
    primary key (amendment_id, user_id)
);
comment on table amendment_seen is 'That somebody said they have seen an amendment.';
comment on column amendment_seen.amendment_id is 'The amendment';
comment on column amendment_seen.user_id is 'Who saw it';
comment on column amendment_seen.seen_at is 'When they said so';
create index amendment_seen_user on amendment_seen (user_id);
