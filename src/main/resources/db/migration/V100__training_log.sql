create table training (
    id uuid primary key,
    source_ref text unique,
    held_on date not null,
    title text not null,
    course text,
    joint_with text
);
comment on table training is 'A course or session for mentors.';
comment on column training.id is 'Identity';
comment on column training.source_ref is 'The training_ref of the import file it came from';
comment on column training.held_on is 'Day it was held or began';
comment on column training.title is 'What it was';
comment on column training.course is 'Course it belongs to, such as CAPMS';
comment on column training.joint_with is 'Partner it was held with';
create index training_held on training (held_on);

create table training_attendance (
    training_id uuid not null references training (id),
    mentor_id uuid not null references mentor (id),
    primary key (training_id, mentor_id)
);
comment on table training_attendance is 'A mentor who attended.';
comment on column training_attendance.training_id is 'The training';
comment on column training_attendance.mentor_id is 'The mentor';

create table capms_enrolment (
    id uuid primary key,
    mentor_id uuid not null references mentor (id),
    enrolled_on date not null,
    units integer not null default 0 check (units between 0 and 7),
    completed_on date,
    check ((completed_on is not null) = (units = 7))
);
comment on table capms_enrolment is 'Somebody''s way through the Customised Award in Peer Mentoring and Support (R27).';
comment on column capms_enrolment.id is 'Identity';
comment on column capms_enrolment.mentor_id is 'The peer mentor in training';
comment on column capms_enrolment.enrolled_on is 'First day';
comment on column capms_enrolment.units is 'Units achieved, of 7';
comment on column capms_enrolment.completed_on is 'Day the seventh unit was achieved';
