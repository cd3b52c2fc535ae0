create table audit_entry (
    id bigint generated always as identity primary key,
    at timestamptz not null,
    user_id uuid,
    actor text not null,
    action text not null,
    subject_type text,
    subject_id text,
    person_id uuid,
    details text,
    request_id text
);
comment on table audit_entry is 'One line for every read of a file, every change, every refusal; only ever added to.';
comment on column audit_entry.id is 'Order of writing';
comment on column audit_entry.at is 'Moment it happened';
comment on column audit_entry.user_id is 'Account that acted; empty for the application itself';
comment on column audit_entry.actor is '[personal] Name of the account as it was then';
comment on column audit_entry.action is 'What was done, as module.verb';
comment on column audit_entry.subject_type is 'Kind of record concerned';
comment on column audit_entry.subject_id is 'Identity of the record concerned';
comment on column audit_entry.person_id is 'Person whose file was read or changed';
comment on column audit_entry.details is '[personal] [offence] What changed, from what to what';
comment on column audit_entry.request_id is 'The request it happened in, as shown on error pages';
create index audit_entry_person on audit_entry (person_id, id);
create index audit_entry_user on audit_entry (user_id, id);
create index audit_entry_at on audit_entry (at);
