create table activity (
    id uuid primary key,
    source_ref text unique,
    held_on date not null,
    title text not null,
    area text check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    participants integer not null check (participants >= 0),
    partner text
);
comment on table activity is 'A group activity or event of the service (R35).';
comment on column activity.id is 'Identity';
comment on column activity.source_ref is 'The activity_ref of the import file it came from';
comment on column activity.held_on is 'Day it was held';
comment on column activity.title is 'What it was';
comment on column activity.area is 'Council area; empty where it was for all';
comment on column activity.participants is 'How many took part';
comment on column activity.partner is 'Organisation it was held with';
create index activity_held on activity (held_on);

create table activity_participant (
    activity_id uuid not null references activity (id),
    person_id uuid not null references person (id),
    primary key (activity_id, person_id)
);
comment on table activity_participant is 'A mentee known to have taken part.';
comment on column activity_participant.activity_id is 'The activity';
comment on column activity_participant.person_id is '[personal] The mentee';
