-- Whose mentors are whose, and what else other modules read of mentors. ${flyway:timestamp}
create view reading.mentor_viewer as
    select distinct m.id as mentor_id, u.id as user_id
    from mentor m
        join mentor_area a on a.mentor_id = m.id
        join user_area w on w.area = a.area
        join user_account u on u.id = w.user_id
    where u.role in ('COORDINATOR', 'MANAGER') and (u.organisation = 'TCA' or u.organisation = m.organisation);
comment on view reading.mentor_viewer is 'Which account may read and change which mentor: TCA''s coordinators and managers all who work in their areas, a partner''s coordinators their own.';

create view reading.non_association as
    select n.person_id, n.mentor_id, n.reason, n.recorded_on, u.display_name as recorded_by
    from non_association n
        left join user_account u on u.id = n.recorded_by;
comment on view reading.non_association is 'People and mentors who must never be matched (R22).';

create view reading.mentor_account as
    select u.id as user_id, u.display_name || ' (' || u.username || ')' as name, u.organisation, m.id as mentor_id
    from user_account u
        left join mentor m on m.user_id = u.id
    where u.role = 'MENTOR' and (u.active or m.id is not null);
comment on view reading.mentor_account is 'Accounts for mentors, with the mentor who signs in with each, if anybody does.';
