create table incident_action (
    id uuid primary key,
    incident_id uuid not null references incident (id),
    what text not null,
    owner_id uuid not null references user_account (id),
    due_on date not null,
    asked_by uuid not null references user_account (id),
    asked_on date not null,
    done_on date,
    done_by uuid references user_account (id),
    remark text,
    check ((done_on is null) = (done_by is null))
);
comment on table incident_action is 'Something to be done because of an incident, by one person, by a day.';
comment on column incident_action.id is 'Identity';
comment on column incident_action.incident_id is 'The incident';
comment on column incident_action.what is '[personal] What is to be done';
comment on column incident_action.owner_id is 'Account of whoever is to do it';
comment on column incident_action.due_on is 'Day by which it is to be done';
comment on column incident_action.asked_by is 'Account of whoever asked for it';
comment on column incident_action.asked_on is 'Day it was asked for';
comment on column incident_action.done_on is 'Day it was done; empty while it is not';
comment on column incident_action.done_by is 'Account that wrote down that it was done';
comment on column incident_action.remark is '[personal] What was done';
create index incident_action_incident on incident_action (incident_id);
create index incident_action_owner on incident_action (owner_id) where done_on is null;
