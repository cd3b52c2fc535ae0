create table mentor_reference (
    id uuid primary key,
    mentor_id uuid not null references mentor (id),
    role text not null check (role in ('EMPLOYER', 'TEACHER', 'VOLUNTEERING', 'COLLEAGUE', 'PROFESSIONAL', 'OTHER')),
    asked_on date not null,
    received_on date,
    satisfactory boolean,
    version bigint not null default 0,
    check ((received_on is null) = (satisfactory is null))
);
comment on table mentor_reference is 'A reference for a mentor; never what it says.';
comment on column mentor_reference.id is 'Identity';
comment on column mentor_reference.mentor_id is 'The mentor';
comment on column mentor_reference.role is 'In what capacity somebody was asked';
comment on column mentor_reference.asked_on is 'Day it was asked for';
comment on column mentor_reference.received_on is 'Day it came; empty while it has not';
comment on column mentor_reference.satisfactory is 'Whether it was satisfactory';
comment on column mentor_reference.version is 'Guards against two people changing it at once';
create index mentor_reference_of on mentor_reference (mentor_id);

create table conduct_version (
    number integer primary key,
    words text not null,
    issued_on date not null,
    sign_by date not null,
    issued_by uuid not null references user_account (id)
);
comment on table conduct_version is 'A version of the code of conduct.';
comment on column conduct_version.number is 'Number of the version, from 1';
comment on column conduct_version.words is 'The code itself';
comment on column conduct_version.issued_on is 'Day it came into force';
comment on column conduct_version.sign_by is 'Day by which every mentor is to sign it';
comment on column conduct_version.issued_by is 'Who put it in force';

create table conduct_signature (
    mentor_id uuid not null references mentor (id),
    version integer not null references conduct_version (number),
    signed_on date not null,
    primary key (mentor_id, version)
);
comment on table conduct_signature is 'A mentor who signed a version of the code of conduct.';
comment on column conduct_signature.mentor_id is 'The mentor';
comment on column conduct_signature.version is 'The version';
comment on column conduct_signature.signed_on is 'Day of the signature';
