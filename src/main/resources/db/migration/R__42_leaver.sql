-- What mentors who left have left behind. ${flyway:timestamp}
create view reading.leaver_mentee as
    select distinct l.mentor_id, l.leaves_on, x.referral_id, r.person_name, r.reference
    from mentor_leaving l
        join mentor_match x on x.mentor_id = l.mentor_id and x.end_reason = 'MENTOR_LEFT'
        join reading.referral r on r.id = x.referral_id and r.status in ('ACCEPTED', 'WAITING', 'ALLOCATED', 'CONTACTED', 'ENGAGED')
        left join mentee_case c on c.referral_id = x.referral_id
    where l.done and c.status is distinct from 'CLOSED'
        and not exists (select from mentor_match o where o.referral_id = x.referral_id and o.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED'));
comment on view reading.leaver_mentee is 'Each mentee of a mentor who has left, for whom nobody else is proposed yet.';

create view reading.work_leaver as
    select v.user_id, 'leaver.mentee' as kind, x.person_name, x.reference, x.leaves_on as due_on, '/matches/new?referral=' || x.referral_id as url
    from reading.leaver_mentee x
        join reading.file_viewer v on v.referral_id = x.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role = 'COORDINATOR'
    union all
    select v.user_id, 'leaver.returned', m.name, m.reference, l.leaves_on, '/leavers/' || m.id || '/returned'
    from mentor_leaving l
        join reading.mentor m on m.id = l.mentor_id
        join reading.mentor_viewer v on v.mentor_id = m.id
        join user_account u on u.id = v.user_id and u.role = 'COORDINATOR' and u.organisation = m.organisation
    where l.done and (l.card_back is distinct from true or l.property_back is distinct from true);
comment on view reading.work_leaver is 'What leavers ask of coordinators: a new mentor for each mentee, and the ID card and property back.';
