alter table activity add column version bigint not null default 0;
comment on column activity.version is 'Guards against two people changing it at once';
alter table training add column version bigint not null default 0;
comment on column training.version is 'Guards against two people changing it at once';
