-- Who is placed where, and how often each of them was there. ${flyway:timestamp}
create view reading.placement_stay as
    select s.id, s.place_id, s.referral_id, s.from_day, s.to_day, s.end_reason, s.end_word, s.version, r.person_id, r.person_name, r.first_name, r.last_name,
        p.name as place_name, p.organisation, p.area,
        (select count(*) from placement_session x join contact k on k.id = x.contact_id
            where x.stay_id = s.id and k.attendance in ('ATTENDED', 'LATE')) as attended,
        (select count(*) from placement_session x join contact k on k.id = x.contact_id
            where x.stay_id = s.id and k.attendance in ('DNA_ACCEPTABLE', 'DNA_UNACCEPTABLE')) as missed
    from placement_stay s
        join placement_place p on p.id = s.place_id
        join reading.referral r on r.id = s.referral_id;
comment on view reading.placement_stay is 'Everybody placed somewhere, with how often they were there and how often they were missed.';

create view reading.timeline_placement as
    select s.person_id, s.referral_id, s.from_day as day, null::timestamptz as at, 'placement-began' as kind,
        'Placed: ' || s.place_name as title, null::text as detail, null::text as url, 1 as depth
    from reading.placement_stay s
    union all
    select s.person_id, s.referral_id, s.to_day, null, 'placement-ended', 'Placement ended: ' || s.place_name, null, null, 1
    from reading.placement_stay s where s.to_day is not null;
comment on view reading.timeline_placement is 'Placements, from the first day to the last.';
