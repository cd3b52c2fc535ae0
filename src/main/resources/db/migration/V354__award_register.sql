-- What mentees, mentors and the service were awarded, by whom and when.
create table award (
    id uuid primary key,
    awarded_on date not null,
    title text not null,
    area text check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    partner_id uuid references partner (id),
    given_by text,
    note text,
    version bigint not null default 0
);
comment on table award is 'A certificate, qualification or commendation; without mentees and mentors it was the service''s own.';
comment on column award.id is 'Identity';
comment on column award.awarded_on is 'Day it was given';
comment on column award.title is 'What it was';
comment on column award.area is 'Council area; empty where it is of all Tayside';
comment on column award.partner_id is 'The partner who gave it';
comment on column award.given_by is 'Who gave it, where that is no partner';
comment on column award.note is '[personal] What it was for; meant to name nobody';
comment on column award.version is 'Guards against two people changing it at once';
create index award_day on award (awarded_on);

create table award_mentee (
    award_id uuid not null references award (id),
    person_id uuid not null references person (id),
    primary key (award_id, person_id)
);
comment on table award_mentee is 'A mentee who was given an award.';
comment on column award_mentee.award_id is 'The award';
comment on column award_mentee.person_id is '[personal] The mentee';
create index award_mentee_person on award_mentee (person_id);

create table award_mentor (
    award_id uuid not null references award (id),
    mentor_id uuid not null references mentor (id),
    primary key (award_id, mentor_id)
);
comment on table award_mentor is 'A mentor who was given an award.';
comment on column award_mentor.award_id is 'The award';
comment on column award_mentor.mentor_id is '[personal] The mentor';
create index award_mentor_mentor on award_mentor (mentor_id);
