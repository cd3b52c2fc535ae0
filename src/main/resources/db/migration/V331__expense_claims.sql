create table mileage_rate (
    valid_from date primary key,
    per_mile numeric(12, 2) not null check (per_mile > 0),
    set_by uuid references user_account (id),
    set_at timestamptz
);
comment on table mileage_rate is 'What is paid for a mile, from a day on.';
comment on column mileage_rate.valid_from is 'First day on which a journey is paid so';
comment on column mileage_rate.per_mile is 'Pounds for a mile';
comment on column mileage_rate.set_by is 'Who set it; empty for the first one';
comment on column mileage_rate.set_at is 'Moment it was set';
insert into mileage_rate (valid_from, per_mile) values ('2011-04-06', 0.45);

create table expense (
    id uuid primary key,
    mentor_id uuid not null references mentor (id),
    day date not null,
    kind text not null check (kind in ('MILEAGE', 'FARE', 'OTHER')),
    journey_from text,
    journey_to text,
    miles numeric(6, 1) check (miles > 0),
    amount numeric(12, 2) not null check (amount > 0),
    note text,
    status text not null check (status in ('CLAIMED', 'RETURNED', 'APPROVED', 'PAID', 'WITHDRAWN')),
    claimed_by uuid not null references user_account (id),
    claimed_at timestamptz not null,
    decided_by uuid references user_account (id),
    decided_on date,
    return_reason text,
    paid_on date,
    version bigint not null default 0,
    check (kind <> 'MILEAGE' or miles is not null and journey_from is not null and journey_to is not null),
    check ((decided_by is null) = (decided_on is null)),
    check (status <> 'RETURNED' or return_reason is not null),
    check ((status = 'PAID') = (paid_on is not null))
);
comment on table expense is 'What a mentor has spent for the service and claims back.';
comment on column expense.id is 'Identity';
comment on column expense.mentor_id is 'The mentor who claims';
comment on column expense.day is 'Day of the journey or of spending';
comment on column expense.kind is 'What it was for';
comment on column expense.journey_from is '[personal] Where the journey began, in general terms';
comment on column expense.journey_to is '[personal] Where it led, in general terms';
comment on column expense.miles is 'Miles driven';
comment on column expense.amount is 'Pounds claimed; for miles, worked out at the rate of the day';
comment on column expense.note is '[personal] What it was for, and where the receipt is; meant to name no client';
comment on column expense.status is 'What has become of it';
comment on column expense.claimed_by is 'Account that claimed it';
comment on column expense.claimed_at is 'Moment it was claimed, or claimed again';
comment on column expense.decided_by is 'Account that approved or returned it last';
comment on column expense.decided_on is 'Day of that';
comment on column expense.return_reason is 'Why it was returned last';
comment on column expense.paid_on is 'Day it was paid';
comment on column expense.version is 'Guards against two people changing it at once';
create index expense_mentor on expense (mentor_id, day);
create index expense_status on expense (status);
