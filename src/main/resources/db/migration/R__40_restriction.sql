-- Who looks after restricted files. ${flyway:timestamp}
create view reading.restriction_manager as
    select x.restriction_id, u.id as user_id, u.username, u.display_name
    from reading.restricted_file x
        join named_reader n on n.restriction_id = x.restriction_id and n.removed_on is null
        join user_account u on u.id = n.user_id and u.active and u.role = 'MANAGER';
comment on view reading.restriction_manager is 'Managers who are named on a restricted file, and may sign in.';

create view reading.restriction_heir as
    select x.restriction_id, u.id as user_id, u.username
    from reading.restricted_file x
        join user_account u on u.active and u.role = 'MANAGER'
        cross join lateral (
            select exists (select from referral r join user_area a on a.area = r.area where r.person_id = x.person_id and a.user_id = u.id) as near,
                exists (select from referral r join user_area a on a.area = r.area join user_account m on m.id = a.user_id
                    where r.person_id = x.person_id and m.active and m.role = 'MANAGER') as any_near) area
    where (area.near or not area.any_near)
        and not exists (select from reading.restriction_manager m where m.restriction_id = x.restriction_id);
comment on view reading.restriction_heir is 'Who may take over a restricted file on which no manager with an account is named: managers of the area, or, where it has none, every manager.';

create view reading.timeline_restriction as
    select x.person_id, null::uuid as referral_id, moment.day, null::timestamptz as at, 'restriction' as kind, moment.title,
        null::text as detail, null::text as url, 3 as depth
    from restriction x
        cross join lateral (values (x.restricted_on, 'File restricted to named people'), (x.lifted_on, 'File no longer restricted')) moment (day, title)
    where moment.day is not null;
comment on view reading.timeline_restriction is 'When a file was restricted, and when no longer.';

create view reading.work_restriction as
    select m.user_id, 'restriction.review' as kind, p.name as person_name, x.reference, x.review_on as due_on, '/restrictions/' || x.restriction_id as url
    from reading.restricted_file x
        join reading.restriction_manager m on m.restriction_id = x.restriction_id
        join reading.person p on p.id = x.person_id
    union all
    select m.user_id, 'restriction.referred-again', p.name, x.reference, s.seen_on, '/restrictions/' || x.restriction_id
    from reading.restricted_file x
        join restriction_sighting s on s.restriction_id = x.restriction_id and s.settled_on is null
        join reading.restriction_manager m on m.restriction_id = x.restriction_id
        join reading.person p on p.id = x.person_id
    union all
    select h.user_id, 'restriction.take-over', x.reference, x.reference, x.restricted_on, '/restrictions/' || x.restriction_id || '/take-over'
    from reading.restricted_file x
        join reading.restriction_heir h on h.restriction_id = x.restriction_id;
comment on view reading.work_restriction is 'What restricted files ask of managers: those named ask by a day whether it is still needed, and see to a referral of perhaps the same person; where no manager is left, another takes it over, without being told whose file it is before.';
