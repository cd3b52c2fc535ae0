-- What the figures count, one fact a line: mentors, matches and training. ${flyway:timestamp}
create view reading.stat_mentor as
    select m.id as mentor_id, m.reference, m.first_name || ' ' || m.last_name as name, '/mentors/' || m.id as url, m.recruited_on as day,
        m.type, m.organisation, m.enquired_on, m.recruited_on, m.cleared_on, m.left_on,
        array(select a.area from mentor_area a where a.mentor_id = m.id) as areas
    from mentor m;
comment on view reading.stat_mentor is 'One line a mentor or befriender, from enquiry to leaving.';

create view reading.stat_mentor_step as
    select m.mentor_id, m.reference, m.name, m.url, s.day, m.type, m.organisation, m.areas, s.stage,
        s.stage || ':' || to_char(s.day, 'YYYY-MM') as stage_and_month
    from reading.stat_mentor m
        cross join lateral (values
            ('ENQUIRED', m.enquired_on), ('RECRUITED', m.recruited_on), ('CLEARED', m.cleared_on), ('LEFT', m.left_on)) as s (stage, day)
    where s.day is not null;
comment on view reading.stat_mentor_step is 'One line a mentor and step: enquired, recruited, cleared, left.';

create view reading.stat_match as
    select x.id as match_id, x.referral_id, x.person_id, r.reference, r.name, '/matches/' || x.id as url, x.started_on as day,
        r.service, r.area, r.sex, x.mentor_id, m.type as mentor_type, x.kind, x.started_on, x.ended_on
    from mentor_match x
        join reading.stat_referral r on r.referral_id = x.referral_id
        join mentor m on m.id = x.mentor_id
    where x.started_on is not null and x.status <> 'DECLINED';
comment on view reading.stat_match is 'One line a match that became active: mentoring, befriending or a placement.';

create view reading.stat_training as
    select t.id as training_id, coalesce(t.course, t.title) as reference, t.title as name, null::text as url, t.held_on as day, t.held_on,
        nullif(trim(t.joint_with), '') is not null as joint
    from training t;
comment on view reading.stat_training is 'One line a course or session for mentors.';

create view reading.stat_attendance as
    select m.mentor_id, m.reference, m.name, m.url, t.held_on as day, m.type, m.organisation, m.areas, t.held_on
    from training_attendance a
        join training t on t.id = a.training_id
        join reading.stat_mentor m on m.mentor_id = a.mentor_id;
comment on view reading.stat_attendance is 'One line a mentor at a course or session.';

create view reading.stat_capms as
    select m.mentor_id, m.reference, m.name, m.url, e.enrolled_on as day, m.type, m.organisation, m.areas, e.enrolled_on, e.completed_on, e.units
    from capms_enrolment e
        join reading.stat_mentor m on m.mentor_id = e.mentor_id;
comment on view reading.stat_capms is 'One line somebody on the peer mentoring award (CAPMS).';

create view reading.stat_recruitment_target as
    select mentor_type, financial_year, number from recruitment_target;
comment on view reading.stat_recruitment_target is 'One line a type of mentor and financial year: how many are to be recruited.';

create view reading.stat_places as
    select code as service, places from service where places is not null;
comment on view reading.stat_places is 'One line a service with a number of places.';
