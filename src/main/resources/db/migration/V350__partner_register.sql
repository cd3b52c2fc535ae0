-- The organisations the service works with, so that a name is written one way.
create table partner (
    id uuid primary key,
    name text not null,
    kind text not null check (kind in ('COUNCIL', 'POLICE', 'HEALTH', 'EDUCATION', 'EMPLOYER', 'CHARITY', 'OTHER')),
    area text check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    about text,
    ended_on date,
    version bigint not null default 0
);
comment on table partner is 'An organisation that activities, groups and meetings are held with.';
comment on column partner.id is 'Identity';
comment on column partner.name is 'Name on screen and in reports';
comment on column partner.kind is 'What kind of organisation it is';
comment on column partner.area is 'Council area; empty where it works in all of Tayside';
comment on column partner.about is '[personal] What is done together, and whom to ask there';
comment on column partner.ended_on is 'Last day of working together; empty while it goes on';
comment on column partner.version is 'Guards against two people changing it at once';
create unique index partner_name on partner (lower(name));

alter table activity add column partner_id uuid references partner (id);
comment on column activity.partner_id is 'The partner it was held with, from the list';
create index activity_with_partner on activity (partner_id);
