-- What awards publish: themselves without names, and moments of the timeline. ${flyway:timestamp}
create view reading.award as
    select a.id, a.awarded_on, a.title, a.area, a.partner_id, coalesce(p.name, a.given_by) as given_by, a.note, c.mentees, c.mentors,
        coalesce(nullif(concat_ws(' and ',
            case c.mentees when 0 then null when 1 then '1 mentee' else c.mentees || ' mentees' end,
            case c.mentors when 0 then null when 1 then '1 mentor' else c.mentors || ' mentors' end), ''), 'the service') as recipients
    from award a
        left join partner p on p.id = a.partner_id
        cross join lateral (
            select (select count(*) from award_mentee x where x.award_id = a.id) as mentees,
                (select count(*) from award_mentor x where x.award_id = a.id) as mentors) c;
comment on view reading.award is 'One line an award, with how many mentees and mentors were given it.';

create view reading.timeline_award as
    select x.person_id, r.id as referral_id, a.awarded_on as day, null::timestamptz as at, 'award' as kind, 'Award: ' || a.title as title,
        a.given_by as detail, null::text as url, 2 as depth
    from award_mentee x
        join reading.award a on a.id = x.award_id
        join lateral (
            select f.id from referral f
            where f.person_id = x.person_id and f.status <> 'VOID'
            order by f.received_on <= a.awarded_on desc, f.received_on desc limit 1) r on true;
comment on view reading.timeline_award is 'What somebody was awarded, on its day.';
