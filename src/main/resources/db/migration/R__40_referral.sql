-- Where services are open, what happened to referrals, and what is to be done about them. ${flyway:timestamp}
create view reading.service_area as
    select service, area, live_from from service_area;
comment on view reading.service_area is 'Where and since when a service takes referrals (R7); no day means it is not known yet.';

create view reading.timeline_referral as
    with moment(referral_id, day, step, title, detail) as (
        select id, received_on, 1, 'Referred to ' || service_title, null from reading.referral
        union all
        select id, accepted_on, 2, 'Referral accepted', null from reading.referral where accepted_on is not null
        union all
        select id, status_on, 3, 'Put on the waiting list', null from reading.referral where status = 'WAITING'
        union all
        select id, allocated_on, 4, 'Mentor proposed', null from reading.referral where allocated_on is not null
        union all
        select id, first_contact_on, 5, 'First contact', null from reading.referral where first_contact_on is not null
        union all
        select id, engaged_on, 6, 'Agreement signed and first meeting attended', null from reading.referral where engaged_on is not null
        union all
        select r.id, r.status_on, 7,
            case r.status when 'DECLINED' then 'Referral declined' when 'WITHDRAWN' then 'Referral withdrawn'
                when 'NOT_ENGAGED' then 'Did not engage' else 'Referral void' end,
            d.reason_note
        from reading.referral r join referral d on d.id = r.id
        where r.status in ('DECLINED', 'WITHDRAWN', 'NOT_ENGAGED', 'VOID'))
    select r.person_id, r.id as referral_id, m.day, null::timestamptz as at, 'referral' as kind, m.title || ' (' || r.reference || ')' as title,
        m.detail, '/referrals/' || r.id as url, case when m.step = 7 then 3 else 1 end as depth
    from moment m join reading.referral r on r.id = m.referral_id;
comment on view reading.timeline_referral is 'The steps of every referral, day by day.';

create view reading.work_referral as
    with todo(referral_id, kind, due_on) as (
        select id, 'referral-decide', received_on from reading.referral where status = 'SUBMITTED'
        union all
        select id, 'referral-allocate', accepted_on from reading.referral where status = 'ACCEPTED'
        union all
        select id, 'referral-contact', received_on
        from reading.referral
        where status in ('ACCEPTED', 'WAITING', 'ALLOCATED') and first_contact_on is null)
    select v.user_id, t.kind, r.person_name, r.reference, t.due_on, '/referrals/' || r.id as url
    from todo t
        join reading.referral r on r.id = t.referral_id
        join reading.file_viewer v on v.referral_id = r.id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role in ('COORDINATOR', 'MANAGER');
comment on view reading.work_referral is 'Referrals to decide on, to find a mentor for once they have a place, and to make the first contact with (R10); allocation tells of those that wait.';
