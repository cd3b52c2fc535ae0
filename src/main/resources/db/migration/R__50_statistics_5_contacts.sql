-- What the figures count, one fact a line: contacts and befriending. ${flyway:timestamp}
create view reading.stat_contact as
    select k.id as contact_id, k.referral_id, k.person_id, r.reference, r.name, r.url, k.held_on as day, r.service, r.area, r.sex,
        k.mentor_id, k.held_on, k.kind, k.attendance, k.attendance in ('ATTENDED', 'LATE') as attended,
        k.attendance in ('DNA_ACCEPTABLE', 'DNA_UNACCEPTABLE') as missed
    from contact k
        join reading.stat_referral r on r.referral_id = k.referral_id
    where k.attendance <> 'NO_ANSWER';
comment on view reading.stat_contact is 'One line a contact, under the service and area of its referral; an attempt is none.';

create view reading.stat_befriending_meeting as
    select k.*
    from reading.stat_contact k
    where k.kind = 'MEETING' and k.attended and exists (
        select from mentor_match x
        where x.kind = 'BEFRIENDING' and x.status <> 'DECLINED' and x.referral_id = k.referral_id and x.mentor_id = k.mentor_id
            and k.held_on >= x.started_on and (x.ended_on is null or k.held_on <= x.ended_on));
comment on view reading.stat_befriending_meeting is 'One line an attended meeting of a befriender and the person befriended, within the days of their match.';

create view reading.stat_befriending_offer as
    select o.id as offer_id, c.case_id, c.referral_id, c.person_id, c.reference, c.name, c.url, o.offered_on as day, c.service, c.area, c.sex,
        o.offered_on, o.answer
    from transition_offer o
        join reading.stat_case c on c.case_id = o.case_id
    where o.kind = 'BEFRIENDING';
comment on view reading.stat_befriending_offer is 'One line an offer of befriending made towards the end of an order.';

create view reading.stat_feedback as
    select f.id as feedback_id, c.case_id, c.referral_id, c.person_id, c.reference, c.name, c.url, f.asked_on as day, c.service, c.area, c.sex,
        f.asked_on, f.answered_on
    from referrer_feedback f
        join reading.stat_case c on c.case_id = f.case_id;
comment on view reading.stat_feedback is 'One line a referrer asked for feedback about a case.';

create view reading.stat_partner_figure as
    select f.source as reference, f.source as name, null::text as url, f.to_day as day, f.area, f.measure, f.from_day, f.to_day, f.value
    from partner_figure f
    union all
    select t.source, t.source, null, (t.month + interval '1 month - 1 day')::date, t.area, 'TISS_WORKED_WITH', t.month,
        (t.month + interval '1 month - 1 day')::date, t.worked_with
    from tiss_return t;
comment on view reading.stat_partner_figure is 'One line a number supplied by a partner, kept as supplied, with the days it covers.';
