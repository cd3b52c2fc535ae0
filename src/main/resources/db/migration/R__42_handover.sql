-- What passes from one mentor to the next. ${flyway:timestamp}
create view reading.withheld as
    select h.referral_id, m.user_id, p.part, coalesce(x.agreed_on, x.proposed_on) as until_day
    from handover h
        join mentor_match x on x.id = h.to_match
        join mentor m on m.id = x.mentor_id and m.user_id is not null
        cross join lateral (values ('PLAN', h.releases_plan), ('REVIEWS', h.releases_reviews)) as p (part, released)
    where not p.released;
comment on view reading.withheld is 'What was not released to the account of a mentor who took over, written before the day given.';

create view reading.work_handover as
    select m.user_id, 'handover.read' as kind, r.person_name, r.reference, coalesce(h.introduction_on, x.agreed_on) as due_on, '/handovers/' || h.id as url
    from handover h
        join mentor_match x on x.id = h.to_match and x.status = 'AGREED'
        join mentor m on m.id = x.mentor_id
        join reading.referral r on r.id = h.referral_id
        join reading.file_viewer v on v.referral_id = h.referral_id and v.user_id = m.user_id
    union all
    select v.user_id, 'handover.introduce', r.person_name, r.reference, h.introduction_on, '/handovers/' || h.id
    from handover h
        join mentor_match x on x.id = h.to_match and x.status in ('PROPOSED', 'AGREED')
        join reading.referral r on r.id = h.referral_id
        join reading.file_viewer v on v.referral_id = h.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role in ('COORDINATOR', 'MANAGER')
    where h.introduction_on is not null;
comment on view reading.work_handover is 'A handover to be read by the mentor who takes over, once agreed and until they have met, and introductions that are near.';

create view reading.timeline_handover as
    select h.person_id, h.referral_id, h.written_on as day, null::timestamptz as at, 'handover' as kind, 'Handed over to another mentor' as title,
        m.first_name || ' ' || m.last_name as detail, '/handovers/' || h.id as url, 3 as depth
    from handover h
        join mentor_match x on x.id = h.to_match
        join mentor m on m.id = x.mentor_id;
comment on view reading.timeline_handover is 'When somebody was handed over to another mentor.';
