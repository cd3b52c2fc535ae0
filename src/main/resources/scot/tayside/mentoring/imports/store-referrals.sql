insert into person (id, source_ref, first_name, last_name, date_of_birth, sex)
select distinct on (f.person_ref) gen_random_uuid(), f.person_ref, f.first_name, f.last_name, f.date_of_birth, f.sex
from jsonb_to_recordset(:rows::jsonb) as f(person_ref text, first_name text, last_name text, date_of_birth date, sex text)
on conflict (source_ref) do nothing;

insert into referral (id, source_ref, person_id, area, referrer_id, referrer_email, service, legal_basis, order_start, order_end,
    persistent_offending, tiss_agreed_on, received_on, status, status_on, reason, accepted_on, first_contact_on, engaged_on)
select gen_random_uuid(), f.referral_ref, p.id, f.area, u.id, f.referrer_email, f.service, f.legal_basis, f.order_start, f.order_end,
    f.service = 'MENTORING_FOR_MEN', case when f.legal_basis = 'TISS_AGREEMENT' then f.received_on end,
    f.received_on, f.status, coalesce(f.status_on, f.engaged_on, f.received_on), f.reason,
    case when f.status in ('ACCEPTED', 'WAITING') then coalesce(f.status_on, f.received_on) end,
    f.first_contact_on, f.engaged_on
from jsonb_to_recordset(:rows::jsonb) as f(referral_ref text, person_ref text, area text, referrer_email text, service text,
        legal_basis text, order_start date, order_end date, received_on date, status text, status_on date, reason text,
        first_contact_on date, engaged_on date)
    join person p on p.source_ref = f.person_ref
    left join user_account u on u.username = lower(f.referrer_email)
order by f.received_on, f.referral_ref
on conflict (source_ref) do update set person_id = excluded.person_id, area = excluded.area, referrer_id = excluded.referrer_id,
    referrer_email = excluded.referrer_email, service = excluded.service, legal_basis = excluded.legal_basis,
    order_start = excluded.order_start, order_end = excluded.order_end, received_on = excluded.received_on, status = excluded.status,
    status_on = excluded.status_on, reason = excluded.reason, accepted_on = excluded.accepted_on,
    first_contact_on = excluded.first_contact_on, engaged_on = excluded.engaged_on
    where referral.version = 0;

insert into mentee_case (id, referral_id, person_id, service, area, opened_on, agreement_signed_on, status, closed_on, exit_type, exit_reason)
select gen_random_uuid(), r.id, r.person_id, r.service, r.area, f.engaged_on, f.engaged_on,
    case when f.closed_on is null then 'ASSESSMENT' else 'CLOSED' end, f.closed_on, f.exit_type, f.exit_reason
from jsonb_to_recordset(:rows::jsonb) as f(referral_ref text, engaged_on date, closed_on date, exit_type text, exit_reason text)
    join referral r on r.source_ref = f.referral_ref and r.engaged_on = f.engaged_on
order by f.engaged_on, f.referral_ref
on conflict (referral_id) do update set person_id = excluded.person_id, service = excluded.service, area = excluded.area,
    opened_on = excluded.opened_on, agreement_signed_on = excluded.agreement_signed_on,
    status = case when excluded.closed_on is null and mentee_case.status <> 'CLOSED' then mentee_case.status else excluded.status end,
    closed_on = excluded.closed_on, exit_type = excluded.exit_type, exit_reason = excluded.exit_reason
    where mentee_case.version = 0;
