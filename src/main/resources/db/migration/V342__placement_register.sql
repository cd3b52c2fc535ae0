create table placement_place (
    id uuid primary key,
    name text not null,
    host text not null,
    organisation text not null check (organisation in ('TCA', 'CATH')),
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    days text not null check (days ~ '^(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY)(;(MONDAY|TUESDAY|WEDNESDAY|THURSDAY|FRIDAY|SATURDAY|SUNDAY))*$'),
    about text,
    closed_on date,
    version bigint not null default 0,
    check (organisation <> 'CATH' or area = 'PERTH_KINROSS')
);
comment on table placement_place is 'Where mentees may work for a time, such as a shop.';
comment on column placement_place.id is 'Identity';
comment on column placement_place.name is 'What it is called';
comment on column placement_place.host is 'Who runs it';
comment on column placement_place.organisation is 'Whose service it is: CATH''s are in Perth & Kinross only (R9)';
comment on column placement_place.area is 'Council area';
comment on column placement_place.days is 'Days of the week on which people are there';
comment on column placement_place.about is 'What is done there, and what to know';
comment on column placement_place.closed_on is 'Since when nobody is placed there any more';
comment on column placement_place.version is 'Guards against two people changing one place at once';

create table placement_stay (
    id uuid primary key,
    place_id uuid not null references placement_place (id),
    referral_id uuid not null references referral (id),
    from_day date not null,
    to_day date check (to_day >= from_day),
    end_reason text,
    end_word text,
    version bigint not null default 0,
    check ((to_day is null) = (end_reason is null))
);
comment on table placement_stay is 'A person placed somewhere, from one day to another.';
comment on column placement_stay.id is 'Identity';
comment on column placement_stay.place_id is 'The place';
comment on column placement_stay.referral_id is 'The referral of the person';
comment on column placement_stay.from_day is 'First day';
comment on column placement_stay.to_day is 'Last day; empty while it lasts';
comment on column placement_stay.end_reason is 'Why it ended: a code from the list';
comment on column placement_stay.end_word is '[personal] What else was said of the end';
comment on column placement_stay.version is 'Guards against two people changing one stay at once';
create unique index placement_stay_open on placement_stay (place_id, referral_id) where to_day is null;
create index placement_stay_referral on placement_stay (referral_id);

create table placement_session (
    stay_id uuid not null references placement_stay (id),
    day date not null,
    contact_id uuid not null unique references contact (id) deferrable initially deferred,
    primary key (stay_id, day)
);
comment on table placement_session is 'A day of a stay that is in the register; whether the person was there is in the log of contacts, where the figures count it.';
comment on column placement_session.stay_id is 'The stay';
comment on column placement_session.day is 'The day';
comment on column placement_session.contact_id is 'The contact that says whether they were there';
