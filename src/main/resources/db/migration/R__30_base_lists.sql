-- The registers as other modules may read them. ${flyway:timestamp}
create view reading.person as
    select id, reference, first_name, last_name, first_name || ' ' || last_name as name, date_of_birth, sex from person;
comment on view reading.person is 'People known to the service, by name.';

create view reading.referral as
    select r.id, r.reference, r.person_id, r.area, r.referrer_id, r.service, r.legal_basis, r.order_start, r.order_end,
        r.received_on, r.status, r.status_on, r.accepted_on, r.allocated_on, r.first_contact_on, r.engaged_on, r.wants_either_sex,
        p.reference as person_reference, p.first_name || ' ' || p.last_name as person_name, p.first_name, p.last_name,
        p.date_of_birth, p.sex, s.title as service_title,
        coalesce(u.display_name, r.referrer_name, r.referrer_email) as referrer_name,
        r.status in ('SUBMITTED', 'ACCEPTED', 'WAITING', 'ALLOCATED', 'CONTACTED') as pending
    from referral r
        join person p on p.id = r.person_id
        join service s on s.code = r.service
        left join user_account u on u.id = r.referrer_id;
comment on view reading.referral is 'Every referral with the person it is for; the mistaken ones (VOID) too.';

create view reading.mentee_case as
    select c.id, c.reference, c.referral_id, c.person_id, c.service, c.area, c.opened_on, c.status, c.closed_on, c.exit_type, c.exit_reason,
        c.order_result, p.reference as person_reference, p.first_name || ' ' || p.last_name as person_name, p.first_name, p.last_name, p.sex,
        s.title as service_title,
        (select max(held_on) from review v where v.case_id = c.id and v.kind = 'ASSESSMENT') as assessed_on,
        (select max(held_on) from review v where v.case_id = c.id and v.kind <> 'ASSESSMENT') as last_reviewed_on,
        (select max(held_on) from contact k where k.referral_id = c.referral_id and k.kind = 'REFERRER_UPDATE') as last_update_on
    from mentee_case c
        join person p on p.id = c.person_id
        join service s on s.code = c.service;
comment on view reading.mentee_case is 'Every case with its mentee and the days of its last assessment, review and referrer update.';

create view reading.review_due as
    select c.id as case_id, c.referral_id, c.person_id, last.held_on as last_on,
        (last.held_on + interval '3 months')::date
            + coalesce((select sum(z.to_day - greatest(z.from_day - 1, last.held_on))
                from case_pause z
                where z.case_id = c.id and z.to_day > last.held_on), 0)::integer as due_on
    from mentee_case c
        cross join lateral (select max(held_on) as held_on from review v where v.case_id = c.id) last
    where c.status = 'ACTIVE' and last.held_on is not null;
comment on view reading.review_due is 'When the next review of an open case is due: three calendar months after the last assessment or review, days of pause added; none while the case is paused.';

create view reading.mentor as
    select m.id, m.reference, m.user_id, m.person_id, m.first_name || ' ' || m.last_name as name, m.first_name, m.last_name, m.sex, m.type, m.organisation, m.status,
        m.recruited_on, m.cleared_on, m.left_on, m.caseload_limit, m.pvg_status, m.pvg_roles, m.pvg_valid_to, m.pvg_renew_from, m.interests,
        m.languages, m.own_car, m.public_transport, m.travel_miles, m.travel_note,
        (select string_agg(slot, ';' order by strpos('MONDAY TUESDAY WEDNESDAY THURSDAY FRIDAY SATURDAY SUNDAY', split_part(slot, '_', 1)),
            strpos('MORNING AFTERNOON EVENING', split_part(slot, '_', 2))) from mentor_slot s where s.mentor_id = m.id) as availability,
        (select count(*) from mentor_match x where x.mentor_id = m.id and x.status in ('PROPOSED', 'AGREED', 'ACTIVE', 'PAUSED')) as caseload,
        (select string_agg(area, ';' order by area) from mentor_area a where a.mentor_id = m.id) as areas
    from mentor m;
comment on view reading.mentor is 'Every mentor with the mentees in hand, proposals included (R19), and the ways in which they can meet people; availability as MONDAY_MORNING;FRIDAY_EVENING.';

create view reading.mentor_match as
    select x.id, x.referral_id, x.person_id, x.mentor_id, x.kind, x.status, x.proposed_on, x.agreed_on, x.started_on, x.ended_on, x.end_reason,
        m.first_name || ' ' || m.last_name as mentor_name, m.type as mentor_type, m.organisation, m.user_id as mentor_user_id,
        p.first_name || ' ' || p.last_name as person_name, p.reference as person_reference
    from mentor_match x
        join mentor m on m.id = x.mentor_id
        join person p on p.id = x.person_id;
comment on view reading.mentor_match is 'Every match with both names.';

create view reading.place as
    select s.code as service, s.title, s.places, s.places_are_firm,
        (select count(*) from mentee_case c where c.service = s.code and c.status <> 'CLOSED')
            + (select count(*) from referral r where r.service = s.code and r.status in ('ACCEPTED', 'ALLOCATED', 'CONTACTED')) as taken,
        (select count(*) from referral r where r.service = s.code and r.status = 'WAITING') as waiting
    from service s;
comment on view reading.place is 'Places of a service, those taken by open cases and by people on their way into one, and those waiting (R6).';

create view reading.contact as
    select k.id, k.referral_id, k.person_id, k.mentor_id, k.held_on, k.kind, k.attendance, k.minutes, k.referrer_told,
        k.kind in ('MEETING', 'GROUP', 'JOINT_MEETING', 'PLACEMENT') and k.attendance in ('ATTENDED', 'LATE') as attended
    from contact k
    where k.attendance <> 'NO_ANSWER';
comment on view reading.contact is 'Every contact without its note; attended is true for meetings somebody came to, late or not. Attempts are none.';
