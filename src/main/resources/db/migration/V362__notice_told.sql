create table notice (
    id uuid primary key,
    user_id uuid not null references user_account (id),
    for_id uuid references user_account (id),
    kind text not null,
    once text not null,
    referral_id uuid references referral (id),
    mentor_id uuid references mentor (id),
    url text not null,
    at timestamptz not null,
    read_at timestamptz,
    told_at timestamptz,
    unique (user_id, kind, once)
);
comment on table notice is 'That something happened to what is somebody''s: told in the application, and by e-mail as they choose.';
comment on column notice.id is 'Identity';
comment on column notice.user_id is 'Whom it is for';
comment on column notice.for_id is 'The colleague who is away, where it is told to whoever covers for them';
comment on column notice.kind is 'What happened';
comment on column notice.once is 'What it was told of, so that it is told once however often somebody looks';
comment on column notice.referral_id is 'The referral it is about; it is shown while its file may be opened';
comment on column notice.mentor_id is 'The mentor it is about';
comment on column notice.url is 'Where it leads';
comment on column notice.at is 'Moment it happened';
comment on column notice.read_at is 'Moment it was opened or marked as read';
comment on column notice.told_at is 'Moment a letter was written about it';
create index notice_unread on notice (user_id, at) where read_at is null;
create index notice_untold on notice (at) where told_at is null;
create index notice_user on notice (user_id, at);

create table notice_choice (
    user_id uuid primary key references user_account (id),
    letters text not null check (letters in ('AT_ONCE', 'DAILY', 'NONE')),
    weekly boolean not null,
    changed_at timestamptz not null
);
comment on table notice_choice is 'How somebody wants to be told by e-mail; without a line, at once, and a social worker once a week of the team''s referrals, too.';
comment on column notice_choice.user_id is 'Whose choice it is';
comment on column notice_choice.letters is 'At once, once a day, or not at all';
comment on column notice_choice.weekly is 'Whether a social worker gets the weekly letter about the team''s referrals';
comment on column notice_choice.changed_at is 'Moment of the choice; nothing older is told by letter';

create table notice_daily (
    user_id uuid not null references user_account (id),
    day date not null,
    primary key (user_id, day)
);
comment on table notice_daily is 'That the letter of a day was written: one, however many servers write.';
comment on column notice_daily.user_id is 'Who gets it';
comment on column notice_daily.day is 'The day';
