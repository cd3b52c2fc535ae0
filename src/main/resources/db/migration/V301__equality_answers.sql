create table equality_answer (
    referral_id uuid primary key references referral (id),
    ethnic_group text,
    disability text,
    religion text,
    orientation text,
    version bigint not null default 0
);
comment on table equality_answer is 'What somebody chose to say for equality''s sake when referred: apart from their file, counted, and never shown one by one.';
comment on column equality_answer.referral_id is 'The referral it came with, so that a mistaken one is not counted';
comment on column equality_answer.ethnic_group is '[personal] Ethnic group, or that the person prefers not to say';
comment on column equality_answer.disability is '[personal] Whether illness or disability limits daily life';
comment on column equality_answer.religion is '[personal] Religion or belief';
comment on column equality_answer.orientation is '[personal] Sexual orientation';
comment on column equality_answer.version is 'Guards against two changes at once';
