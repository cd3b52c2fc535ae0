-- Who may see which file, and how deep. Nothing else decides. ${flyway:timestamp}
create view reading.file_grant as
    with grants as (
        select r.id as referral_id, r.person_id, u.id as user_id, 3 as depth
        from referral r
            join user_area a on a.area = r.area
            join user_account u on u.id = a.user_id
        where u.organisation = 'TCA' and u.role in ('MANAGER', 'COORDINATOR')
        union all
        select r.id, r.person_id, u.id, 3
        from referral r
            join user_area a on a.area = r.area
            join user_account u on u.id = a.user_id
        where u.organisation = 'CATH' and u.role = 'COORDINATOR'
            and (r.service = 'BEFRIENDING' or exists (
                select from mentor_match x join mentor m on m.id = x.mentor_id
                where x.referral_id = r.id and m.organisation = 'CATH' and x.status <> 'DECLINED')
                or exists (
                    select from mentee_case k join transition_offer o on o.case_id = k.id
                    where k.referral_id = r.id and o.kind = 'BEFRIENDING' and o.answer = 'ACCEPTED'
                        and coalesce(o.aftermath, 'STARTED') = 'STARTED')
                or exists (
                    select from placement_stay s join placement_place p on p.id = s.place_id
                    where s.referral_id = r.id and p.organisation = 'CATH'))
        union all
        select x.referral_id, x.person_id, m.user_id, 2
        from mentor_match x
            join mentor m on m.id = x.mentor_id
            join user_account u on u.id = m.user_id
        where u.role = 'MENTOR' and x.status in ('AGREED', 'ACTIVE', 'PAUSED')
            and not exists (select from mentor former where former.person_id = x.person_id)
        union all
        select r.id, r.person_id, u.id, 1
        from referral r
            join user_area a on a.area = r.area
            join user_account u on u.id = a.user_id
        where u.role = 'REFERRER'
        union all
        select r.id, r.person_id, u.id, 3
        from named_reader n
            join restriction x on x.id = n.restriction_id and x.lifted_on is null
            join referral r on r.person_id = x.person_id
            join user_account u on u.id = n.user_id
        where n.removed_on is null and u.organisation = 'TCA' and u.role in ('MANAGER', 'COORDINATOR'))
    select referral_id, person_id, user_id, max(depth) as depth
    from grants g
    where not exists (select from mentor m where m.person_id = g.person_id and m.user_id = g.user_id)
    group by referral_id, person_id, user_id;
comment on view reading.file_grant is 'Which account would read which referral and what hangs from it, were no file restricted: 3 the whole file, 2 no offence detail beyond the agreed risk summary (R24), 1 its progress. Whoever is placed with CATH, or accepts befriending, lets CATH''s coordinator see the file; whoever withdraws before it starts closes it again. A former mentee''s file is closed to mentors and to themselves (R23). Naming a coordinator or manager opens a restricted file wherever they work.';

create view reading.restricted_file as
    select id as restriction_id, person_id, reference, restricted_on, review_on from restriction where lifted_on is null;
comment on view reading.restricted_file is 'Files that only named people see.';

create view reading.file_viewer as
    select g.referral_id, g.person_id, g.user_id, g.depth
    from reading.file_grant g
        left join reading.restricted_file x on x.person_id = g.person_id
    where x.person_id is null
        or exists (select from named_reader n where n.restriction_id = x.restriction_id and n.user_id = g.user_id and n.removed_on is null);
comment on view reading.file_viewer is 'Which account may read which referral and what hangs from it, and how deep: of a restricted file, only those named.';
