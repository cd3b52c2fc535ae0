-- An award is gained once: a second enrolment would count somebody twice.
create unique index capms_enrolment_once on capms_enrolment (mentor_id);
