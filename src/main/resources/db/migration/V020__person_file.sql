create sequence person_number;
create table person (
    id uuid primary key,
    reference text not null unique default 'P' || lpad(nextval('person_number')::text, 5, '0'),
    source_ref text unique,
    first_name text not null,
    last_name text not null,
    date_of_birth date not null,
    sex text not null check (sex in ('FEMALE', 'MALE', 'NOT_KNOWN', 'PREFER_NOT_TO_SAY')),
    phone text,
    address text,
    risk_summary text,
    version bigint not null default 0
);
comment on table person is 'A human being known to the service; may be referred again, may later become a peer mentor.';
comment on column person.id is 'Identity';
comment on column person.reference is 'Number spoken on the telephone, such as P00017';
comment on column person.source_ref is 'The person_ref of the import file it came from';
comment on column person.first_name is '[personal] First name';
comment on column person.last_name is '[personal] Last name';
comment on column person.date_of_birth is '[personal] Date of birth';
comment on column person.sex is '[personal] Sex as recorded';
comment on column person.phone is '[personal] Telephone number';
comment on column person.address is '[personal] Where the person lives';
comment on column person.risk_summary is '[personal] [offence] Risk summary agreed for sharing with mentors (R24)';
comment on column person.version is 'Guards against two people changing one file at once';
create index person_name on person (lower(last_name) text_pattern_ops, lower(first_name) text_pattern_ops);
create index person_first_name on person (lower(first_name) text_pattern_ops);
create index person_born on person (date_of_birth);
