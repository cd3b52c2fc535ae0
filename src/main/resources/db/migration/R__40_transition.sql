-- What is offered towards the end of an order: since when, by whom it is owed, where each offer stands. ${flyway:timestamp}
-- The last two calendar months begin on the same day of the month as the order ends, or on the last day of a shorter month; of an order
-- shorter than that, they are the whole order. An order that is extended has new last months: what was accepted stands, everything else is
-- offered again.
create view reading.last_months as
    select w.*, not exists (
            select from transition_offer o
            where o.case_id = w.case_id and (o.offered_on >= w.opens_on or o.answer = 'ACCEPTED')
                and case w.area when 'PERTH_KINROSS' then o.kind = 'BEFRIENDING' else o.kind in ('PEER_MENTORING', 'SUPPORT_GROUP') end) as owed
    from (
        select c.id as case_id, c.referral_id, c.area, r.order_end,
            greatest((r.order_end - interval '2 months')::date, r.order_start) as opens_on
        from mentee_case c join referral r on r.id = c.referral_id
        where r.order_end is not null and c.service <> 'BEFRIENDING') w;
comment on view reading.last_months is 'From which day a mentee is to be offered something for the time after the order (R8), and whether the offer of that area (R9) is still owed.';

create view reading.transition_offer as
    select o.id, o.case_id, c.referral_id, c.person_id, o.kind,
        case o.kind when 'BEFRIENDING' then 'Befriending' when 'PEER_MENTORING' then 'Peer mentoring'
            when 'SUPPORT_GROUP' then 'A support group' else 'A placement' end as kind_title,
        o.offered_on, o.what, o.answer, o.answered_on, o.decline_reason, o.remark, o.version,
        s.standing,
        case s.standing when 'PENDING' then 'not answered yet' when 'DECLINED' then 'declined' when 'STARTED' then 'started'
            when 'WITHDREW' then 'accepted, then withdrawn' when 'CAME_TO_NOTHING' then 'accepted, could not be arranged'
            else 'accepted, waiting to start' end as standing_title,
        coalesce(o.aftermath_on, begun.day) as result_on, o.aftermath_word as result_word
    from transition_offer o
        join mentee_case c on c.id = o.case_id
        cross join lateral (
            select least(min(x.started_on), (
                    select min(s.from_day) from placement_stay s
                    where o.answer = 'ACCEPTED' and o.kind = 'PLACEMENT' and s.referral_id = c.referral_id and s.from_day >= o.offered_on)) as day
            from mentor_match x join mentor m on m.id = x.mentor_id
            where o.answer = 'ACCEPTED' and x.person_id = c.person_id and x.status <> 'DECLINED' and x.started_on >= o.offered_on
                and case o.kind when 'BEFRIENDING' then x.kind = 'BEFRIENDING'
                    when 'PEER_MENTORING' then x.kind = 'MENTORING' and m.type = 'PEER' else x.kind = 'PLACEMENT' and o.kind = 'PLACEMENT' end) begun
        cross join lateral (
            select case when o.answer is null then 'PENDING' when o.answer = 'DECLINED' then 'DECLINED' when o.aftermath is not null then o.aftermath
                when begun.day is not null then 'STARTED' else 'WAITING' end as standing) s;
comment on view reading.transition_offer is 'Every offer with where it stands: a match that began since the offer says by itself that it has started.';

create view reading.transition as
    select c.id as case_id, c.referral_id, c.reference, c.person_name, c.first_name, c.last_name, c.area, c.status <> 'CLOSED' as is_open,
        w.order_end, w.opens_on, coalesce(w.owed, false) and c.status <> 'CLOSED' as owed,
        o.kind, o.offered_on, coalesce(o.standing, 'TO_BE_OFFERED') as standing
    from reading.mentee_case c
        left join reading.last_months w on w.case_id = c.id
        left join lateral (
            select f.kind, f.offered_on, f.standing from reading.transition_offer f where f.case_id = c.id
            order by array_position(array['WAITING', 'STARTED', 'PENDING', 'CAME_TO_NOTHING', 'WITHDREW', 'DECLINED'], f.standing), f.offered_on desc
            limit 1) o on true
    where o.kind is not null or (w.case_id is not null and c.status <> 'CLOSED');
comment on view reading.transition is 'One line a mentee whose order ends or to whom something was offered, with the offer that matters most.';

create view reading.timeline_transition as
    select c.person_id, c.referral_id, o.offered_on as day, null::timestamptz as at, 'transition-offered' as kind,
        'Offered for after the order: ' || lower(o.kind_title) as title, o.what as detail, '/cases/' || c.id as url, 1 as depth
    from reading.transition_offer o join mentee_case c on c.id = o.case_id
    union all
    select c.person_id, c.referral_id, o.answered_on, null, 'transition-answered',
        o.kind_title || case o.answer when 'ACCEPTED' then ' accepted' else ' declined' end, null, '/cases/' || c.id, 1
    from reading.transition_offer o join mentee_case c on c.id = o.case_id
    where o.answered_on is not null
    union all
    select c.person_id, c.referral_id, o.result_on, null, 'transition-result', o.kind_title || ': ' || o.standing_title, o.result_word, '/cases/' || c.id, 2
    from reading.transition_offer o join mentee_case c on c.id = o.case_id
    where o.standing in ('WITHDREW', 'CAME_TO_NOTHING');
comment on view reading.timeline_transition is 'What was offered for the time after an order, day by day.';

-- A coordinator has two weeks for each; who coordinates befriending looks for the befriender, the service for everything else.
create view reading.work_transition as
    select v.user_id, 'transition.offer-due' as kind, c.person_name, c.reference, w.opens_on + 14 as due_on, '/transitions/' || c.id || '/new' as url
    from reading.last_months w
        join reading.mentee_case c on c.id = w.case_id and c.status <> 'CLOSED'
        join reading.file_viewer v on v.referral_id = c.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role in ('COORDINATOR', 'MANAGER')
    where w.owed
    union all
    select v.user_id, 'transition.answer-due', c.person_name, c.reference, o.offered_on + 14, '/transitions/offers/' || o.id || '/answer'
    from reading.transition_offer o
        join reading.mentee_case c on c.id = o.case_id and c.status <> 'CLOSED'
        join reading.file_viewer v on v.referral_id = c.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role in ('COORDINATOR', 'MANAGER')
    where o.standing = 'PENDING'
    union all
    select v.user_id, 'transition.start-due', c.person_name, c.reference, o.answered_on + 14, '/transitions/' || c.id
    from reading.transition_offer o
        join reading.mentee_case c on c.id = o.case_id
        join reading.file_viewer v on v.referral_id = c.referral_id and v.depth = 3
        join user_account u on u.id = v.user_id and u.role = 'COORDINATOR'
            and u.organisation = case o.kind when 'BEFRIENDING' then 'CATH' else 'TCA' end
    where o.standing = 'WAITING';
comment on view reading.work_transition is 'What the end of orders asks of coordinators: an offer to make, an answer to get, and what was accepted to be begun.';
