insert into contact (id, source_key, referral_id, person_id, mentor_id, held_on, kind, attendance, minutes, note, referrer_told, logged_at)
select gen_random_uuid(),
    encode(sha256(convert_to(f::text, 'UTF8')), 'hex') || '-' || row_number() over (partition by f::text),
    r.id, r.person_id, m.id, f.held_on, f.kind, f.attendance, f.minutes, f.note, f.kind = 'REFERRER_UPDATE',
    (f.held_on + time '12:00') at time zone 'Europe/London'
from jsonb_to_recordset(:rows::jsonb) as f(referral_ref text, mentor_ref text, held_on date, kind text, attendance text, minutes integer,
        note text)
    join referral r on r.source_ref = f.referral_ref
    left join mentor m on m.source_ref = f.mentor_ref
on conflict (source_key) do nothing;
