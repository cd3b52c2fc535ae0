-- What the figures count, one fact a line: referrals. ${flyway:timestamp}
create view reading.stat_referral as
    select r.id as referral_id, r.person_id, r.reference, p.first_name || ' ' || p.last_name as name, '/referrals/' || r.id as url,
        r.received_on as day, r.service, r.area, p.sex, coalesce(r.source_ref, r.reference) collate "C" as sequence,
        r.legal_basis, r.status, r.status_on, r.received_on, r.accepted_on, r.allocated_on, r.first_contact_on,
        r.status in ('SUBMITTED', 'ACCEPTED', 'WAITING', 'ALLOCATED', 'CONTACTED') as pending,
        case
            when reading.age_on(p.date_of_birth, r.received_on) < 16 then 'UNDER_16'
            when reading.age_on(p.date_of_birth, r.received_on) < 18 then '16_17'
            when reading.age_on(p.date_of_birth, r.received_on) < 21 then '18_20'
            when reading.age_on(p.date_of_birth, r.received_on) < 26 then '21_25'
            when reading.age_on(p.date_of_birth, r.received_on) < 36 then '26_35'
            else '36_AND_OVER'
        end as age_band
    from referral r
        join person p on p.id = r.person_id
    where r.status <> 'VOID';
comment on view reading.stat_referral is 'One line a referral. Referrals entered by mistake (VOID) are in no figure but their own.';

create view reading.stat_void as
    select r.id as referral_id, r.person_id, r.reference, p.first_name || ' ' || p.last_name as name, '/referrals/' || r.id as url,
        r.received_on as day, r.service, r.area, p.sex
    from referral r
        join person p on p.id = r.person_id
    where r.status = 'VOID';
comment on view reading.stat_void is 'One line a referral entered by mistake.';

create function reading.stat_received(first_day date, last_day date) returns table (
        referral_id uuid, person_id uuid, reference text, name text, url text, day date, service text, area text, sex text,
        legal_basis text, age_band text, status text, pending boolean, received_on date, first_contact_on date,
        again boolean, met_on date, assessed_on date, step text, month text) stable language sql as $$
    select r.referral_id, r.person_id, r.reference, r.name, r.url, r.day, r.service, r.area, r.sex,
        r.legal_basis, r.age_band, r.status, r.pending, r.received_on, r.first_contact_on,
        exists (select from referral e where e.person_id = r.person_id and e.status <> 'VOID' and e.received_on < r.received_on),
        (select min(k.held_on) from contact k
            where k.referral_id = r.referral_id and k.kind in ('MEETING', 'JOINT_MEETING') and k.attendance in ('ATTENDED', 'LATE')),
        v.assessed_on,
        case
            when r.status = 'ENGAGED' and v.assessed_on is not null and v.reviewed then 'REVIEWED'
            when r.status = 'ENGAGED' and v.assessed_on is not null then 'ASSESSED'
            when r.status = 'ENGAGED' then 'ENGAGED'
            when r.accepted_on is not null or r.status in ('ACCEPTED', 'WAITING', 'ALLOCATED', 'CONTACTED', 'NOT_ENGAGED') then 'ACCEPTED'
            else 'RECEIVED'
        end,
        to_char(r.received_on, 'YYYY-MM')
    from reading.stat_referral r
        cross join lateral (
            select min(v.held_on) filter (where v.kind = 'ASSESSMENT') as assessed_on, bool_or(v.kind <> 'ASSESSMENT') as reviewed
            from mentee_case c join review v on v.case_id = c.id
            where c.referral_id = r.referral_id) v
    where r.received_on between first_day and last_day
    offset 0 -- so that each line is looked up once, however many figures read it
$$;
comment on function reading.stat_received is 'One line a referral received in the period, with whether the person had been referred before, the day of the first attended meeting and of the assessment, and the last step taken: received, accepted, engaged, assessed, reviewed.';
