alter table mentor_match
    add column mentee_agreed_on date,
    add column mentee_answer_by uuid references user_account (id),
    add column mentor_agreed_on date,
    add column mentor_answer_by uuid references user_account (id),
    add column declined_recorded_by uuid references user_account (id),
    add column ending_held_on date,
    add column no_ending_reason text,
    add check (ending_held_on is null or no_ending_reason is null);
comment on column mentor_match.mentee_agreed_on is 'Day the mentee said yes';
comment on column mentor_match.mentee_answer_by is 'Who recorded the mentee''s yes';
comment on column mentor_match.mentor_agreed_on is 'Day the mentor said yes';
comment on column mentor_match.mentor_answer_by is 'Who recorded the mentor''s yes: the mentor, or a coordinator for them';
comment on column mentor_match.declined_recorded_by is 'Who recorded that somebody said no';
comment on column mentor_match.ending_held_on is 'Day of the ending conversation';
comment on column mentor_match.no_ending_reason is '[personal] Why there was no ending conversation';
update mentor_match set mentee_agreed_on = agreed_on, mentor_agreed_on = agreed_on where agreed_on is not null;
