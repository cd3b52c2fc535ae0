alter table referrer_feedback
    add column recipient text,
    add column key_hash text unique,
    add column open_until date,
    add column for_funder boolean not null default false,
    add column for_public boolean not null default false,
    add column version bigint not null default 0;
comment on column referrer_feedback.recipient is '[personal] Address the questions were sent to; empty where none is known';
comment on column referrer_feedback.key_hash is 'SHA-256 of the key in the link; the key itself is in the letter only';
comment on column referrer_feedback.open_until is 'Last day on which the link works';
comment on column referrer_feedback.for_funder is 'The referrer may be quoted, without name, in reports to the funders';
comment on column referrer_feedback.for_public is 'The referrer may be quoted, without name, in public editions';
comment on column referrer_feedback.version is 'Guards against two answers at once';

create table referrer_feedback_quote (
    feedback_id uuid not null references referrer_feedback (id),
    question text not null check (question in ('COMMUNICATION', 'LIKED', 'IMPROVE')),
    voice_id uuid not null references voice (id),
    primary key (feedback_id, question)
);
comment on table referrer_feedback_quote is 'An answer that was made a quote.';
comment on column referrer_feedback_quote.feedback_id is 'The request it answers';
comment on column referrer_feedback_quote.question is 'Which of the three questions';
comment on column referrer_feedback_quote.voice_id is 'The quote';
