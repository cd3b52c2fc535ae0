alter table contact add column version bigint not null default 0;
comment on column contact.version is 'Guards against two people correcting one contact at once';
