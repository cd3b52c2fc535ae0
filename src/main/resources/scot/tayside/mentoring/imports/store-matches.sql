insert into mentor_match (id, source_ref, referral_id, person_id, mentor_id, kind, status, proposed_on, agreed_on, started_on, ended_on, end_reason)
select gen_random_uuid(), f.match_ref, r.id, r.person_id, m.id, f.kind, case when f.ended_on is null then 'ACTIVE' else 'ENDED' end,
    f.started_on, f.started_on, f.started_on, f.ended_on, f.end_reason
from jsonb_to_recordset(:rows::jsonb) as f(match_ref text, referral_ref text, mentor_ref text, kind text, started_on date,
        ended_on date, end_reason text)
    join referral r on r.source_ref = f.referral_ref
    join mentor m on m.source_ref = f.mentor_ref
order by f.ended_on nulls last
on conflict (source_ref) do update set referral_id = excluded.referral_id, person_id = excluded.person_id, mentor_id = excluded.mentor_id,
    kind = excluded.kind, status = excluded.status, proposed_on = excluded.proposed_on, agreed_on = excluded.agreed_on,
    started_on = excluded.started_on, ended_on = excluded.ended_on, end_reason = excluded.end_reason
    where mentor_match.version = 0;
