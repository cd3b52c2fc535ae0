create sequence voice_number;
create table voice (
    id uuid primary key,
    reference text not null unique default 'Q' || lpad(nextval('voice_number')::text, 4, '0'),
    kind text not null check (kind in ('QUOTE', 'CASE_STUDY')),
    whose text not null check (whose in ('MENTEE', 'REFERRER', 'MENTOR', 'FAMILY', 'PARTNER')),
    words text not null,
    source text not null,
    area text check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    referral_id uuid references referral (id),
    belongs_from date not null,
    belongs_to date not null check (belongs_to >= belongs_from),
    written_by uuid references user_account (id),
    edited_by uuid references user_account (id),
    written_at timestamptz not null,
    consent_on date,
    consent_until date check (consent_until >= consent_on),
    consent_note text,
    withdrawn_on date,
    withdrawn_reason text,
    check_result text check (check_result in ('PASSED', 'CHANGES_NEEDED')),
    checked_by uuid references user_account (id),
    checked_on date,
    check_remark text,
    version bigint not null default 0,
    check ((check_result is null) = (checked_on is null)),
    check (checked_by is distinct from written_by or checked_by is null)
);
comment on table voice is 'A quote or case study for reports, with the consent to use it and the check that nobody can be recognised (R32).';
comment on column voice.id is 'Identity';
comment on column voice.reference is 'Number spoken on the telephone, such as Q0007';
comment on column voice.kind is 'Quote or case study';
comment on column voice.whose is 'Whose voice it is';
comment on column voice.words is '[personal] What was said or written, as it may be printed once consent and check are there';
comment on column voice.source is 'What is printed beneath: a pseudonym or words such as "Woman mentored in Dundee"';
comment on column voice.area is 'Council area it comes from; empty for all of Tayside';
comment on column voice.referral_id is '[personal] Referral of the person it comes from, for those only who may see that file';
comment on column voice.belongs_from is 'First day of the period it tells of';
comment on column voice.belongs_to is 'Last day of the period it tells of';
comment on column voice.written_by is 'Who wrote it down; empty where a referrer wrote it by an e-mail link';
comment on column voice.edited_by is 'Who changed the words last';
comment on column voice.written_at is 'Moment it was written down';
comment on column voice.consent_on is 'Day consent was given; empty until it is';
comment on column voice.consent_until is 'Last day it may be used; empty without a limit';
comment on column voice.consent_note is '[personal] How consent was given, and where it is kept';
comment on column voice.withdrawn_on is 'Day consent was withdrawn';
comment on column voice.withdrawn_reason is '[personal] What was said about the withdrawal';
comment on column voice.check_result is 'What the check by a second person found; empty before it, and after a change of the words';
comment on column voice.checked_by is 'Who checked it, never who wrote it';
comment on column voice.checked_on is 'Day of the check';
comment on column voice.check_remark is '[personal] What the checker remarked';
comment on column voice.version is 'Guards against two people changing it at once';

create table voice_edition (
    voice_id uuid not null references voice (id),
    edition text not null check (edition in ('FUNDER', 'PUBLIC')),
    primary key (voice_id, edition)
);
comment on table voice_edition is 'An edition of reports that consent was given for.';
comment on column voice_edition.voice_id is 'The quote or case study';
comment on column voice_edition.edition is 'The edition';

create table voice_channel (
    voice_id uuid not null references voice (id),
    channel text not null check (channel in ('REPORT', 'WEBSITE', 'PRESS', 'TRAINING')),
    primary key (voice_id, channel)
);
comment on table voice_channel is 'A channel that consent was given for.';
comment on column voice_channel.voice_id is 'The quote or case study';
comment on column voice_channel.channel is 'The channel';
