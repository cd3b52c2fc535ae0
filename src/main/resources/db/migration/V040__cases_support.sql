create sequence case_number;
create table mentee_case (
    id uuid primary key,
    reference text not null unique default 'C' || lpad(nextval('case_number')::text, 5, '0'),
    referral_id uuid not null unique references referral (id),
    person_id uuid not null references person (id),
    service text not null references service (code),
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    opened_on date not null,
    agreement_signed_on date,
    status text not null check (status in ('ASSESSMENT', 'ACTIVE', 'PAUSED', 'CLOSED')),
    closed_on date check (closed_on >= opened_on),
    exit_type text check (exit_type in ('PLANNED', 'UNPLANNED')),
    exit_reason text,
    exit_note text,
    no_exit_review_reason text,
    order_result text,
    version bigint not null default 0,
    check ((status = 'CLOSED') = (closed_on is not null))
);
comment on table mentee_case is 'The period of support, from engagement to closure.';
comment on column mentee_case.id is 'Identity';
comment on column mentee_case.reference is 'Number spoken on the telephone, such as C00009';
comment on column mentee_case.referral_id is 'The referral it grew from';
comment on column mentee_case.person_id is 'The mentee';
comment on column mentee_case.service is 'Service given';
comment on column mentee_case.area is 'Council area';
comment on column mentee_case.opened_on is 'Day of engagement';
comment on column mentee_case.agreement_signed_on is 'Day the mentoring agreement was signed';
comment on column mentee_case.status is 'Where it stands';
comment on column mentee_case.closed_on is 'Last day of support';
comment on column mentee_case.exit_type is 'Ending by agreement, or any other ending';
comment on column mentee_case.exit_reason is 'Why it ended: a code from the list, or the text of an import';
comment on column mentee_case.exit_note is '[personal] What else was said about the ending';
comment on column mentee_case.no_exit_review_reason is 'Why there is no exit review';
comment on column mentee_case.order_result is '[offence] What became of the order: a code from the list';
comment on column mentee_case.version is 'Guards against two people changing one case at once';
create index mentee_case_person on mentee_case (person_id);
create index mentee_case_open on mentee_case (opened_on, closed_on);

create table case_pause (
    id uuid primary key,
    case_id uuid not null references mentee_case (id),
    from_day date not null,
    to_day date check (to_day >= from_day),
    reason text not null
);
comment on table case_pause is 'Days on which a case rested and its clocks stopped.';
comment on column case_pause.id is 'Identity';
comment on column case_pause.case_id is 'The case';
comment on column case_pause.from_day is 'First day of the pause';
comment on column case_pause.to_day is 'Last day of the pause; empty while it lasts';
comment on column case_pause.reason is 'Why: a code from the list';
create unique index case_pause_open on case_pause (case_id) where to_day is null;
create index case_pause_case on case_pause (case_id);
