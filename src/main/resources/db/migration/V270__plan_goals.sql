create table plan_goal (
    id uuid primary key,
    case_id uuid not null references mentee_case (id),
    outcome text not null references outcome (code),
    words text not null,
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    ending text check (ending in ('DONE', 'GIVEN_UP')),
    ended_on date,
    ending_word text,
    ended_by uuid references user_account (id),
    version bigint not null default 0,
    check ((ending is null) = (ended_on is null) and (ending is null) = (ended_by is null)),
    check (ending is distinct from 'GIVEN_UP' or ending_word is not null)
);
comment on table plan_goal is 'What a mentee wants to reach; it ends but is never rewritten.';
comment on column plan_goal.id is 'Identity';
comment on column plan_goal.case_id is 'The case';
comment on column plan_goal.outcome is 'The outcome it belongs to, chosen by the mentee';
comment on column plan_goal.words is '[personal] The goal in the mentee''s own words';
comment on column plan_goal.written_by is 'Who wrote it down';
comment on column plan_goal.written_at is 'Moment it was written down';
comment on column plan_goal.ending is 'Done or given up; empty while it is open';
comment on column plan_goal.ended_on is 'Day it ended';
comment on column plan_goal.ending_word is '[personal] A word on the end: why it was given up';
comment on column plan_goal.ended_by is 'Who said so';
comment on column plan_goal.version is 'Guards against two people ending it at once';
create index plan_goal_case on plan_goal (case_id);

create table plan_action (
    id uuid primary key,
    goal_id uuid not null references plan_goal (id),
    what text not null,
    doer text not null check (doer in ('MENTEE', 'MENTOR', 'OTHER')),
    somebody_else text,
    due_on date not null,
    written_by uuid not null references user_account (id),
    written_at timestamptz not null,
    ending text check (ending in ('DONE', 'GIVEN_UP')),
    ended_on date,
    ending_word text,
    ended_by uuid references user_account (id),
    version bigint not null default 0,
    check ((doer = 'OTHER') = (somebody_else is not null)),
    check ((ending is null) = (ended_on is null) and (ending is null) = (ended_by is null)),
    check (ending is distinct from 'GIVEN_UP' or ending_word is not null)
);
comment on table plan_action is 'Something somebody does by a day towards a goal; it ends but is never rewritten.';
comment on column plan_action.id is 'Identity';
comment on column plan_action.goal_id is 'The goal';
comment on column plan_action.what is '[personal] What is to be done';
comment on column plan_action.doer is 'Who does it';
comment on column plan_action.somebody_else is '[personal] Who, where it is neither mentee nor mentor';
comment on column plan_action.due_on is 'Day by which it is to be done';
comment on column plan_action.written_by is 'Who wrote it down';
comment on column plan_action.written_at is 'Moment it was written down';
comment on column plan_action.ending is 'Done or given up; empty while it is open';
comment on column plan_action.ended_on is 'Day it ended';
comment on column plan_action.ending_word is '[personal] A word on the end: why it was given up';
comment on column plan_action.ended_by is 'Who said so';
comment on column plan_action.version is 'Guards against two people ending it at once';
create index plan_action_goal on plan_action (goal_id);
