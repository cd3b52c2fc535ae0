alter table mentor_match
    add column paused_on date,
    add column pause_reason text check (pause_reason in ('CLEARANCE', 'SET_APART', 'CASE_PAUSED', 'MENTOR_AWAY', 'OTHER')),
    add column declined_on date;
comment on column mentor_match.paused_on is 'First day of the pause, while it lasts';
comment on column mentor_match.pause_reason is 'Why it rests, while it rests';
comment on column mentor_match.declined_on is 'Day somebody said no';
