create table course (
    id uuid primary key,
    title text not null,
    valid_months integer check (valid_months between 1 and 120),
    version bigint not null default 0
);
comment on table course is 'A course for mentors that is held again and again.';
comment on column course.id is 'Identity';
comment on column course.title is 'Name';
comment on column course.valid_months is 'How many months attending it counts; empty for good';
comment on column course.version is 'Guards against two people changing it at once';

create table course_mandatory (
    course_id uuid not null references course (id),
    mentor_type text not null check (mentor_type in ('PAID', 'VOLUNTEER', 'PEER', 'BEFRIENDER')),
    primary key (course_id, mentor_type)
);
comment on table course_mandatory is 'A type of mentor for whom a course is mandatory.';
comment on column course_mandatory.course_id is 'The course';
comment on column course_mandatory.mentor_type is 'Type of mentor';

create table course_run (
    id uuid primary key,
    course_id uuid not null references course (id),
    held_on date not null,
    last_day date not null,
    trainer text not null,
    venue text not null,
    places integer not null check (places between 1 and 200),
    registered boolean not null default false,
    version bigint not null default 0,
    check (held_on <= last_day)
);
comment on table course_run is 'One time a course is held.';
comment on column course_run.id is 'Identity';
comment on column course_run.course_id is 'The course';
comment on column course_run.held_on is 'First day';
comment on column course_run.last_day is 'Last day';
comment on column course_run.trainer is '[personal] Who trains';
comment on column course_run.venue is 'Where it is held';
comment on column course_run.places is 'How many can take part';
comment on column course_run.registered is 'Whether the register has been taken';
comment on column course_run.version is 'Guards against two people changing it at once';
create index course_run_day on course_run (held_on);

create table course_place (
    run_id uuid not null references course_run (id),
    mentor_id uuid not null references mentor (id),
    enrolled_on date not null,
    attended boolean,
    primary key (run_id, mentor_id)
);
comment on table course_place is 'A mentor''s place on a course.';
comment on column course_place.run_id is 'When the course is held';
comment on column course_place.mentor_id is 'The mentor';
comment on column course_place.enrolled_on is 'Day the place was given';
comment on column course_place.attended is 'Whether the mentor came; empty until the register is taken';
create index course_place_of on course_place (mentor_id);
