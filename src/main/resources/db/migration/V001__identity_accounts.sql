-- Who may sign in, as what, for which organisation and areas.
create table user_account (
    id uuid primary key,
    username text not null unique check (username = lower(username)),
    display_name text not null,
    password_hash text not null,
    role text not null check (role in ('ADMINISTRATOR', 'MANAGER', 'DIRECTOR', 'COORDINATOR', 'MENTOR', 'REFERRER', 'BOARD')),
    organisation text not null check (organisation in ('TCA', 'CATH', 'CJSW', 'PSP')),
    active boolean not null default true,
    last_signed_in_at timestamptz,
    version bigint not null default 0
);
comment on table user_account is 'A named person who may sign in; one account a person, never shared.';
comment on column user_account.id is 'Identity of the account';
comment on column user_account.username is '[personal] E-mail address used to sign in, lower case';
comment on column user_account.display_name is '[personal] Name shown to colleagues';
comment on column user_account.password_hash is 'Salted hash of the password, with the name of its method';
comment on column user_account.role is 'What the person may do';
comment on column user_account.organisation is 'Whom the person works for';
comment on column user_account.active is 'False once the person has left; ends running sessions at the next request';
comment on column user_account.last_signed_in_at is 'Moment of the last sign-in';
comment on column user_account.version is 'Guards against two people changing one account at once';

create table user_area (
    user_id uuid not null references user_account (id),
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    primary key (user_id, area)
);
comment on table user_area is 'The council areas in which an account may act.';
comment on column user_area.user_id is 'The account';
comment on column user_area.area is 'Council area';

create table form_draft (
    user_id uuid not null references user_account (id),
    form text not null,
    typed jsonb not null,
    saved_at timestamptz not null,
    primary key (user_id, form)
);
comment on table form_draft is 'What somebody has typed into a long form and not yet sent, kept exactly as typed.';
comment on column form_draft.user_id is 'Whose draft it is; nobody else ever sees it';
comment on column form_draft.form is 'Which form, and for which record';
comment on column form_draft.typed is '[personal] [offence] Field names and the text typed into them';
comment on column form_draft.saved_at is 'Moment of the last keeping';
