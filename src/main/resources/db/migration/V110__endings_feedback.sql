create table befriending_offer (
    id uuid primary key,
    case_id uuid not null references mentee_case (id),
    offered_on date not null,
    answer text check (answer in ('ACCEPTED', 'DECLINED')),
    answered_on date
);
comment on table befriending_offer is 'Befriending offered towards the end of an order (R8).';
comment on column befriending_offer.id is 'Identity';
comment on column befriending_offer.case_id is 'The case';
comment on column befriending_offer.offered_on is 'Day it was offered';
comment on column befriending_offer.answer is 'What the mentee said; empty while thinking about it';
comment on column befriending_offer.answered_on is 'Day of the answer';
create index befriending_offer_case on befriending_offer (case_id);

create table referrer_feedback (
    id uuid primary key,
    case_id uuid not null references mentee_case (id),
    asked_on date not null,
    answered_on date,
    communication text,
    liked text,
    improve text
);
comment on table referrer_feedback is 'The three questions asked of a referrer at closure (R36).';
comment on column referrer_feedback.id is 'Identity';
comment on column referrer_feedback.case_id is 'The case';
comment on column referrer_feedback.asked_on is 'Day they were asked';
comment on column referrer_feedback.answered_on is 'Day they were answered';
comment on column referrer_feedback.communication is '[personal] On contact and communication';
comment on column referrer_feedback.liked is '[personal] What was liked';
comment on column referrer_feedback.improve is '[personal] What could be improved';
