-- Who has not signed the code of conduct, and which references are late. ${flyway:timestamp}
create view reading.conduct_unsigned as
    select c.number as version, c.sign_by, m.id as mentor_id
    from conduct_version c
        join mentor m on m.status in ('IN_CLEARANCE', 'CLEARED', 'UNAVAILABLE', 'SUSPENDED')
    where c.number = (select max(n.number) from conduct_version n)
        and not exists (select from conduct_signature s where s.mentor_id = m.id and s.version = c.number);
comment on view reading.conduct_unsigned is 'Each mentor who has not signed the newest version of the code of conduct.';

create view reading.work_vetting as
    select m.user_id, 'vetting.sign' as kind, 'version ' || u.version as person_name, m.reference, u.sign_by as due_on, '/vetting/conduct/sign' as url
    from reading.conduct_unsigned u
        join mentor m on m.id = u.mentor_id and m.user_id is not null and m.status in ('CLEARED', 'UNAVAILABLE')
    union all
    select v.user_id, 'vetting.unsigned', m.name, m.reference, u.sign_by, '/vetting/' || m.id
    from reading.conduct_unsigned u
        join reading.mentor m on m.id = u.mentor_id and m.user_id is null
        join reading.mentor_viewer v on v.mentor_id = m.id
        join user_account a on a.id = v.user_id and a.role = 'COORDINATOR' and a.organisation = m.organisation
    where exists (select from mentor_match x where x.mentor_id = m.id and x.status in ('AGREED', 'ACTIVE', 'PAUSED'))
    union all
    select v.user_id, 'vetting.reference', m.name, m.reference, r.asked_on + 21, '/vetting/' || m.id
    from mentor_reference r
        join reading.mentor m on m.id = r.mentor_id and m.status in ('APPLIED', 'INTERVIEWED', 'RECRUITED', 'IN_CLEARANCE')
        join reading.mentor_viewer v on v.mentor_id = m.id
        join user_account a on a.id = v.user_id and a.role = 'COORDINATOR' and a.organisation = m.organisation
    where r.received_on is null;
comment on view reading.work_vetting is 'What vetting asks of whom: mentors sign the code of conduct, coordinators have it signed on paper by mentors without an account, and ask again for a reference after three weeks.';
