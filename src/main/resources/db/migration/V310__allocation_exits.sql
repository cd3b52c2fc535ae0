create table planned_exit (
    case_id uuid primary key references mentee_case (id),
    planned_on date not null,
    word text,
    recorded_by uuid not null references user_account (id),
    recorded_on date not null,
    version bigint not null default 0
);
comment on table planned_exit is 'The day on which support is expected to end, where a coordinator knows better than the end of the order.';
comment on column planned_exit.case_id is 'The case';
comment on column planned_exit.planned_on is 'Day on which support is expected to end';
comment on column planned_exit.word is '[personal] What was said about it';
comment on column planned_exit.recorded_by is 'Who recorded it';
comment on column planned_exit.recorded_on is 'Day it was recorded, or last changed';
comment on column planned_exit.version is 'Guards against two people changing it at once';

alter table referral
    add column overridden_by uuid references user_account (id),
    add column overridden_on date;
comment on column referral.overridden_by is 'Manager who let it in past the places (R6)';
comment on column referral.overridden_on is 'Day the manager let it in past the places';
update referral set overridden_by = decided_by, overridden_on = accepted_on where override_reason is not null;
create index referral_overridden on referral (overridden_on) where override_reason is not null;
