alter table capms_enrolment add column certificate_on date;
comment on column capms_enrolment.certificate_on is 'Day of the certificate';

create table capms_unit (
    enrolment_id uuid not null references capms_enrolment (id),
    unit integer not null check (unit between 1 and 7),
    reached_on date not null,
    primary key (enrolment_id, unit)
);
comment on table capms_unit is 'A unit of the peer mentoring award and the day it was achieved, where that is known; the number of units stands with the enrolment (R27).';
comment on column capms_unit.enrolment_id is 'The enrolment';
comment on column capms_unit.unit is 'Number of the unit';
comment on column capms_unit.reached_on is 'Day it was achieved';
