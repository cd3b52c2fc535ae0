alter table mentor
    add column languages text,
    add column own_car boolean not null default false,
    add column public_transport boolean not null default false,
    add column travel_miles integer check (travel_miles between 0 and 200),
    add column travel_note text,
    add column enquiry_source text check (enquiry_source in ('WORD_OF_MOUTH', 'WEBSITE', 'VOLUNTEER_CENTRE', 'COLLEGE', 'EVENT', 'PRESS', 'PARTNER', 'FORMER_MENTEE', 'JOB_ADVERT', 'OTHER'));
comment on column mentor.languages is '[personal] Languages spoken besides English, for matching';
comment on column mentor.own_car is 'Whether the mentor has a car to use';
comment on column mentor.public_transport is 'Whether the mentor travels by public transport';
comment on column mentor.travel_miles is 'How far the mentor travels one way; empty without a limit';
comment on column mentor.travel_note is '[personal] Where the mentor can get to';
comment on column mentor.enquiry_source is 'How the mentor first heard of the service';

create table mentor_slot (
    mentor_id uuid not null references mentor (id),
    slot text not null check (slot in ('MONDAY_MORNING', 'MONDAY_AFTERNOON', 'MONDAY_EVENING', 'TUESDAY_MORNING', 'TUESDAY_AFTERNOON', 'TUESDAY_EVENING', 'WEDNESDAY_MORNING', 'WEDNESDAY_AFTERNOON', 'WEDNESDAY_EVENING', 'THURSDAY_MORNING', 'THURSDAY_AFTERNOON', 'THURSDAY_EVENING', 'FRIDAY_MORNING', 'FRIDAY_AFTERNOON', 'FRIDAY_EVENING', 'SATURDAY_MORNING', 'SATURDAY_AFTERNOON', 'SATURDAY_EVENING', 'SUNDAY_MORNING', 'SUNDAY_AFTERNOON', 'SUNDAY_EVENING')),
    primary key (mentor_id, slot)
);
comment on table mentor_slot is 'A part of the week in which a mentor usually has time.';
comment on column mentor_slot.mentor_id is 'The mentor';
comment on column mentor_slot.slot is 'Day and part of the day';

create table mentor_standing (
    mentor_id uuid not null references mentor (id),
    status text not null check (status in ('ENQUIRY', 'APPLIED', 'INTERVIEWED', 'RECRUITED', 'IN_CLEARANCE', 'CLEARED', 'UNAVAILABLE', 'SUSPENDED', 'LEFT', 'WITHDREW', 'NOT_SELECTED')),
    since_day date not null,
    primary key (mentor_id, status, since_day)
);
comment on table mentor_standing is 'A status a mentor came to, and the day.';
comment on column mentor_standing.mentor_id is 'The mentor';
comment on column mentor_standing.status is 'The status';
comment on column mentor_standing.since_day is 'Day the mentor came to stand there';
insert into mentor_standing (mentor_id, status, since_day)
select m.id, s.status, s.day
from mentor m
    cross join lateral (values ('RECRUITED', m.recruited_on), ('CLEARED', m.cleared_on), ('LEFT', m.left_on), (m.status, m.status_on)) as s (status, day)
where s.day is not null
on conflict do nothing;
