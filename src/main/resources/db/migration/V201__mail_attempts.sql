alter table mail add column try_after timestamptz;
comment on column mail.try_after is 'Moment before which sending is not tried again; empty before the first attempt';
comment on column mail.body is 'Text, with a link instead of names and offences; emptied once a mail server took it, for the link may be a key';
