create table mentor_leaving (
    mentor_id uuid primary key references mentor (id),
    leaves_on date not null,
    reason text not null,
    done boolean not null default false,
    card_back boolean,
    property_back boolean,
    back_note text,
    version bigint not null default 0
);
comment on table mentor_leaving is 'The leaving of a mentor, planned or done, and what was handed back.';
comment on column mentor_leaving.mentor_id is 'The mentor';
comment on column mentor_leaving.leaves_on is 'Day from which the mentor is with the service no longer';
comment on column mentor_leaving.reason is '[personal] Why';
comment on column mentor_leaving.done is 'Whether the day has come';
comment on column mentor_leaving.card_back is 'Whether the ID card was handed back; empty while nobody asked';
comment on column mentor_leaving.property_back is 'Whether keys, telephone and other property were handed back; empty while nobody asked';
comment on column mentor_leaving.back_note is '[personal] What is missing, or where it is';
comment on column mentor_leaving.version is 'Guards against two people changing it at once';
create index mentor_leaving_due on mentor_leaving (leaves_on) where not done;
