create table match_wish (
    referral_id uuid primary key references referral (id),
    languages text,
    interests text,
    place text,
    written_by uuid not null references user_account (id),
    written_on date not null,
    version bigint not null default 0
);
comment on table match_wish is 'What a person looks for in a mentor: preferences, which order a shortlist and forbid nothing.';
comment on column match_wish.referral_id is 'The referral';
comment on column match_wish.languages is '[personal] Languages the person would rather speak';
comment on column match_wish.interests is '[personal] What the person likes to do';
comment on column match_wish.place is '[personal] Where the person can meet';
comment on column match_wish.written_by is 'Who wrote it down';
comment on column match_wish.written_on is 'Day it was written down, or last changed';
comment on column match_wish.version is 'Guards against two people changing it at once';

create table match_wish_slot (
    referral_id uuid not null references match_wish (referral_id),
    slot text not null check (slot ~ '^(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)_(MORNING|AFTERNOON|EVENING)$'),
    primary key (referral_id, slot)
);
comment on table match_wish_slot is 'A part of the week in which a person can meet a mentor.';
comment on column match_wish_slot.referral_id is 'The referral';
comment on column match_wish_slot.slot is 'Day and part of the day';
