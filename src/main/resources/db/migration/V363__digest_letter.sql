create table digest_letter (
    user_id uuid not null references user_account (id),
    week date not null check (extract(isodow from week) = 1),
    written_at timestamptz not null,
    primary key (user_id, week)
);
comment on table digest_letter is 'That somebody was written to about a week of their team''s referrals: one letter, however many servers write.';
comment on column digest_letter.user_id is 'Social worker';
comment on column digest_letter.week is 'Monday of the week it is about';
comment on column digest_letter.written_at is 'Moment it was written';
