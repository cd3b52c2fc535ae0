alter table mentor add column pvg_renew_from date;
comment on column mentor.pvg_renew_from is 'Day from which the PVG membership can be renewed; empty for 60 days before its end';
