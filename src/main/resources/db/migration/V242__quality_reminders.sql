create table quality_reminder (
    user_id uuid not null references user_account (id),
    sent_on date not null,
    sent_by uuid not null references user_account (id),
    primary key (user_id, sent_on)
);
comment on table quality_reminder is 'A letter that asked somebody to complete what the figures lack; one a day at most.';
comment on column quality_reminder.user_id is 'Account that was reminded';
comment on column quality_reminder.sent_on is 'Day of the letter';
comment on column quality_reminder.sent_by is 'Account that had it sent';
