create table mail (
    id uuid primary key,
    recipient text not null,
    subject text not null,
    body text not null,
    written_at timestamptz not null,
    sent_at timestamptz,
    attempts integer not null default 0,
    failure text
);
comment on table mail is 'A letter by e-mail, written in the transaction of the work it tells of and sent afterwards.';
comment on column mail.id is 'Identity';
comment on column mail.recipient is '[personal] Address it goes to';
comment on column mail.subject is 'Subject; never a name or an offence';
comment on column mail.body is 'Text; a link instead of names and offences';
comment on column mail.written_at is 'Moment it was written';
comment on column mail.sent_at is 'Moment a mail server took it; empty while it waits';
comment on column mail.attempts is 'How often sending was tried';
comment on column mail.failure is 'Why the last attempt failed';
create index mail_waiting on mail (written_at) where sent_at is null;
