create sequence mentor_number;
create table mentor (
    id uuid primary key,
    reference text not null unique default 'M' || lpad(nextval('mentor_number')::text, 4, '0'),
    source_ref text unique,
    user_id uuid unique references user_account (id),
    person_id uuid unique references person (id),
    first_name text not null,
    last_name text not null,
    sex text not null check (sex in ('FEMALE', 'MALE', 'NOT_KNOWN', 'PREFER_NOT_TO_SAY')),
    type text not null check (type in ('PAID', 'VOLUNTEER', 'PEER', 'BEFRIENDER')),
    organisation text not null check (organisation in ('TCA', 'CATH')),
    status text not null check (status in ('ENQUIRY', 'APPLIED', 'INTERVIEWED', 'RECRUITED', 'IN_CLEARANCE', 'CLEARED', 'UNAVAILABLE', 'SUSPENDED', 'LEFT', 'WITHDREW', 'NOT_SELECTED')),
    enquired_on date,
    recruited_on date,
    identity_checked_on date,
    references_on date,
    induction_on date,
    training_on date,
    code_of_conduct_on date,
    cleared_on date,
    left_on date,
    caseload_limit integer not null check (caseload_limit between 0 and 60),
    pvg_status text not null default 'TO_APPLY' check (pvg_status in ('NOT_REQUIRED', 'TO_APPLY', 'APPLIED', 'MEMBER', 'UNDER_CONSIDERATION', 'EXPIRED', 'BARRED')),
    pvg_roles text check (pvg_roles in ('ADULTS', 'CHILDREN', 'BOTH')),
    pvg_valid_to date,
    interests text,
    version bigint not null default 0
);
comment on table mentor is 'Somebody who mentors or befriends, from first enquiry to leaving.';
comment on column mentor.id is 'Identity';
comment on column mentor.reference is 'Number spoken on the telephone, such as M0003';
comment on column mentor.source_ref is 'The mentor_ref of the import file it came from';
comment on column mentor.user_id is 'Account the mentor signs in with';
comment on column mentor.person_id is 'File of a mentor who was once a mentee; closed to fellow mentors (R23)';
comment on column mentor.first_name is '[personal] First name';
comment on column mentor.last_name is '[personal] Last name';
comment on column mentor.sex is '[personal] Sex as recorded (R21)';
comment on column mentor.type is 'Type of mentor';
comment on column mentor.organisation is 'Whom the mentor belongs to';
comment on column mentor.status is 'Where the mentor stands';
comment on column mentor.enquired_on is 'Day of the enquiry';
comment on column mentor.recruited_on is 'Day of recruitment, which the report counts';
comment on column mentor.identity_checked_on is 'Day identity was checked';
comment on column mentor.references_on is 'Day both references were there';
comment on column mentor.induction_on is 'Day the induction was completed';
comment on column mentor.training_on is 'Day the mandatory courses were completed';
comment on column mentor.code_of_conduct_on is 'Day the code of conduct was signed';
comment on column mentor.cleared_on is 'Day every clearance step was there';
comment on column mentor.left_on is 'Last day with the service';
comment on column mentor.caseload_limit is 'Mentees at one time (R19)';
comment on column mentor.pvg_status is 'Standing in the PVG scheme; never what a disclosure says';
comment on column mentor.pvg_roles is 'Whom the PVG membership covers (R20)';
comment on column mentor.pvg_valid_to is 'Last day of the PVG membership';
comment on column mentor.interests is '[personal] What the mentor likes to do, for matching';
comment on column mentor.version is 'Guards against two people changing one record at once';
create index mentor_recruited on mentor (recruited_on);

create table mentor_area (
    mentor_id uuid not null references mentor (id),
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    primary key (mentor_id, area)
);
comment on table mentor_area is 'Where a mentor is willing to meet people.';
comment on column mentor_area.mentor_id is 'The mentor';
comment on column mentor_area.area is 'Council area';

create table non_association (
    person_id uuid not null references person (id),
    mentor_id uuid not null references mentor (id),
    reason text not null check (reason in ('KNOWN', 'CO_ACCUSED', 'RELATED', 'LISTED')),
    recorded_by uuid references user_account (id),
    recorded_on date not null,
    primary key (person_id, mentor_id)
);
comment on table non_association is 'A person and a mentor who must never be matched (R22).';
comment on column non_association.person_id is 'The person';
comment on column non_association.mentor_id is 'The mentor';
comment on column non_association.reason is '[offence] Why';
comment on column non_association.recorded_by is 'Who recorded it';
comment on column non_association.recorded_on is 'Day it was recorded';
