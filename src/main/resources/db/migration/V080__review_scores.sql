create table review (
    id uuid primary key,
    case_id uuid not null references mentee_case (id),
    person_id uuid not null references person (id),
    kind text not null check (kind in ('ASSESSMENT', 'QUARTERLY', 'EXTRA', 'EXIT')),
    held_on date not null,
    due_on date,
    completed_at timestamptz not null,
    completed_by uuid references user_account (id),
    summary text,
    version bigint not null default 0,
    unique (case_id, kind, held_on)
);
comment on table review is 'An assessment, or the repeat of its scores.';
comment on column review.id is 'Identity';
comment on column review.case_id is 'The case';
comment on column review.person_id is 'The mentee';
comment on column review.kind is 'Which of them it is';
comment on column review.held_on is 'Day the scores were given';
comment on column review.due_on is 'Day it was due when it was completed';
comment on column review.completed_at is 'Moment it was completed';
comment on column review.completed_by is 'Who completed it; empty where imported';
comment on column review.summary is '[personal] What was said, for the next review';
comment on column review.version is 'Guards against two people completing at once';
create unique index review_one_assessment on review (case_id) where kind = 'ASSESSMENT';
create index review_held on review (held_on);
create index review_person on review (person_id);

create table review_item (
    review_id uuid not null references review (id) on delete cascade,
    outcome text not null references outcome (code),
    state text not null check (state in ('SCORED', 'NOT_APPLICABLE', 'NO_NEED')),
    chosen boolean not null default false,
    declined_reason text,
    mentee_score integer check (mentee_score between 1 and 10),
    mentor_score integer check (mentor_score between 1 and 10),
    mentee_missing_reason text check (mentee_missing_reason in ('DECLINED', 'ABSENT', 'UNABLE')),
    primary key (review_id, outcome),
    check (state = 'SCORED' or (mentee_score is null and mentor_score is null))
);
comment on table review_item is 'One outcome at one assessment or review: both views, apart (R17).';
comment on column review_item.review_id is 'The assessment or review';
comment on column review_item.outcome is 'The outcome';
comment on column review_item.state is 'Scored, or why it is no score (R18)';
comment on column review_item.chosen is 'The mentee works on it, as at this review (R16)';
comment on column review_item.declined_reason is '[personal] Why something the referrer asked for was not chosen (R16)';
comment on column review_item.mentee_score is '[personal] The mentee''s own view, 10 best';
comment on column review_item.mentor_score is '[personal] The mentor''s view, 10 best';
comment on column review_item.mentee_missing_reason is 'Why the mentee''s view is missing (R17)';

create table outcome_change (
    review_id uuid not null references review (id) on delete cascade,
    basis text not null check (basis in ('PRECEDING_REVIEW', 'SINCE_BASELINE')),
    outcome text not null references outcome (code),
    since_review_id uuid references review (id) on delete cascade,
    counted boolean not null,
    comparable boolean not null,
    perceptions integer not null check (perceptions between 0 and 2),
    half_points integer not null,
    primary key (review_id, basis, outcome),
    check (comparable = (perceptions > 0))
);
comment on table outcome_change is 'How one outcome changed up to one review; worked out when the review is completed (domain rules, section 6).';
comment on column outcome_change.review_id is 'The later review, t1';
comment on column outcome_change.basis is 'What it is compared with';
comment on column outcome_change.outcome is 'The outcome';
comment on column outcome_change.since_review_id is 'The earlier assessment or review, t0; empty where there is none';
comment on column outcome_change.counted is 'Chosen or core at t1, so that it counts in the figures';
comment on column outcome_change.comparable is 'At least one perception is scored at both times';
comment on column outcome_change.perceptions is 'Views scored at both times';
comment on column outcome_change.half_points is 'Mean change in half points: the sum over the views, doubled where there is one view only';

create table domain_change (
    review_id uuid not null references review (id) on delete cascade,
    basis text not null check (basis in ('PRECEDING_REVIEW', 'SINCE_BASELINE')),
    domain text not null references outcome_domain (code),
    half_points integer not null,
    primary key (review_id, basis, domain)
);
comment on table domain_change is 'How one heading of the report changed up to one review: its counted, comparable outcomes added up.';
comment on column domain_change.review_id is 'The later review, t1';
comment on column domain_change.basis is 'What it is compared with';
comment on column domain_change.domain is 'The heading';
comment on column domain_change.half_points is 'Sum of the changes of its outcomes, in half points';
