create table referral_message (
    id uuid primary key,
    referral_id uuid not null references referral (id),
    words text not null,
    for_mentor boolean not null,
    side text not null check (side in ('TEAM', 'SERVICE')),
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    version bigint not null default 0
);
comment on table referral_message is 'A message on a referral between the team that sent it and the service.';
comment on column referral_message.id is 'Identity';
comment on column referral_message.referral_id is 'The referral it is about';
comment on column referral_message.words is '[personal] [offence] What it says';
comment on column referral_message.for_mentor is 'Whether mentors may read it; what says anything of the offending is not for them (R24)';
comment on column referral_message.side is 'Who speaks: the team or the service';
comment on column referral_message.written_by is 'Who wrote it';
comment on column referral_message.written_at is 'When it was sent';
comment on column referral_message.version is 'Guards against two changes at once';
create index referral_message_referral on referral_message (referral_id, written_at);

create table referral_message_reading (
    message_id uuid not null references referral_message (id),
    user_id uuid not null references user_account (id),
    read_at timestamptz not null,
    primary key (message_id, user_id)
);
comment on table referral_message_reading is 'That somebody said they have read a message.';
comment on column referral_message_reading.message_id is 'The message';
comment on column referral_message_reading.user_id is 'Who read it';
comment on column referral_message_reading.read_at is 'When they said so';
create index referral_message_reading_user on referral_message_reading (user_id);
