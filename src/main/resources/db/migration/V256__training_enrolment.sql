alter table capms_enrolment add column version bigint not null default 0;
comment on column capms_enrolment.version is 'Guards against two people changing it at once';
