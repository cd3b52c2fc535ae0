-- What caseloads and a mentor's own record read. ${flyway:timestamp}
create view reading.contact_time as
    select k.mentor_id, k.referral_id, k.held_on, coalesce(k.minutes, 0) as minutes
    from contact k
    where k.kind <> 'REFERRER_UPDATE' and k.attendance in ('ATTENDED', 'LATE');
comment on view reading.contact_time is 'One line a contact that took place with a mentee: when and how long.';

create view reading.mentor_clearance as
    select m.id as mentor_id, m.status, m.cleared_on, m.identity_checked_on, m.references_on, m.induction_on, m.training_on, m.code_of_conduct_on,
        m.pvg_status, m.pvg_roles, m.pvg_valid_to, coalesce(m.pvg_renew_from, m.pvg_valid_to - 60) as pvg_renew_from
    from mentor m;
comment on view reading.mentor_clearance is 'The clearance of every mentor, step by step; a membership is renewed from the day recorded, else 60 days before it ends.';

create view reading.mentor_training as
    select a.mentor_id, t.id as training_id, t.title, t.course, t.held_on
    from training_attendance a
        join training t on t.id = a.training_id;
comment on view reading.mentor_training is 'One line a mentor and session they attended.';
