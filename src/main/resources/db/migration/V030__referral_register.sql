create sequence referral_number;
create table referral (
    id uuid primary key,
    reference text not null unique default 'R' || lpad(nextval('referral_number')::text, 5, '0'),
    source_ref text unique,
    person_id uuid not null references person (id),
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    referrer_id uuid references user_account (id),
    referrer_email text,
    on_paper boolean not null default false,
    service text not null references service (code),
    legal_basis text not null check (legal_basis in ('COURT_ORDER', 'BAIL', 'SDS', 'TISS_AGREEMENT')),
    order_start date,
    order_end date check (order_end >= order_start),
    persistent_offending boolean not null default false,
    tiss_agreed_on date,
    offence_summary text,
    circumstances text,
    wants_either_sex boolean not null default false,
    received_on date not null,
    status text not null check (status in ('SUBMITTED', 'ACCEPTED', 'WAITING', 'ALLOCATED', 'CONTACTED', 'ENGAGED', 'DECLINED', 'WITHDRAWN', 'NOT_ENGAGED', 'VOID')),
    status_on date not null,
    reason text,
    reason_note text,
    accepted_on date,
    allocated_on date,
    first_contact_on date,
    engaged_on date,
    override_reason text,
    decided_by uuid references user_account (id),
    version bigint not null default 0,
    check (status <> 'ENGAGED' or engaged_on is not null)
);
comment on table referral is 'A team''s request for a service for one person.';
comment on column referral.id is 'Identity';
comment on column referral.reference is 'Number spoken on the telephone, such as R00042';
comment on column referral.source_ref is 'The referral_ref of the import file it came from';
comment on column referral.person_id is 'Whom it is for';
comment on column referral.area is 'Council area, and so the Criminal Justice Social Work team';
comment on column referral.referrer_id is 'Social worker''s account that sent it; empty where keyed in or imported';
comment on column referral.referrer_email is '[personal] Social worker''s address, where there was no account';
comment on column referral.on_paper is 'Keyed in by a coordinator from a paper form (R1)';
comment on column referral.service is 'Service asked for';
comment on column referral.legal_basis is '[offence] Legal basis on the day received';
comment on column referral.order_start is '[offence] First day of the order, bail or sentence';
comment on column referral.order_end is '[offence] Last day of the order, bail or sentence';
comment on column referral.persistent_offending is '[offence] Referrer states persistent offending (R3)';
comment on column referral.tiss_agreed_on is '[offence] Day the TISS agreement was signed (R5)';
comment on column referral.offence_summary is '[personal] [offence] What the referrer says of the offending; never shown to mentors';
comment on column referral.circumstances is '[personal] Why mentoring, and what to know before the first meeting';
comment on column referral.wants_either_sex is 'The person asks for a mentor of either sex (R21)';
comment on column referral.received_on is 'Day of submission';
comment on column referral.status is 'Where it stands';
comment on column referral.status_on is 'Day it came to stand there';
comment on column referral.reason is 'Why it ended or waits: a code from the list, or the text of an import';
comment on column referral.reason_note is '[personal] What else was said about that';
comment on column referral.accepted_on is 'Day it was accepted';
comment on column referral.allocated_on is 'Day a mentor was proposed';
comment on column referral.first_contact_on is 'Day of the first two-way communication with the person';
comment on column referral.engaged_on is 'Day on which agreement and first meeting were both there';
comment on column referral.override_reason is 'Why a manager let it in past the places or a warning (R6)';
comment on column referral.decided_by is 'Who accepted, declined or made it wait';
comment on column referral.version is 'Guards against two people deciding at once';
create index referral_person on referral (person_id);
create index referral_received on referral (received_on);
create index referral_status on referral (status, area);
create index referral_referrer on referral (referrer_id);

create table referral_request (
    referral_id uuid not null references referral (id),
    outcome text not null references outcome (code),
    primary key (referral_id, outcome)
);
comment on table referral_request is 'An outcome the referrer asked the service to work on (R16).';
comment on column referral_request.referral_id is 'The referral';
comment on column referral_request.outcome is 'The outcome asked for';
