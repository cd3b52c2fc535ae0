insert into review (id, case_id, person_id, kind, held_on, completed_at)
select distinct on (c.id, f.kind, f.held_on) gen_random_uuid(), c.id, c.person_id, f.kind, f.held_on,
    (f.held_on + time '12:00') at time zone 'Europe/London'
from jsonb_to_recordset(:rows::jsonb) as f(referral_ref text, kind text, held_on date)
    join referral r on r.source_ref = f.referral_ref
    join mentee_case c on c.referral_id = r.id
on conflict (case_id, kind, held_on) do nothing;

insert into review_item (review_id, outcome, state, chosen, mentee_score, mentor_score, mentee_missing_reason)
select v.id, f.outcome, coalesce(f.state, 'SCORED'), coalesce(f.chosen, 'N') = 'Y', f.mentee_score, f.mentor_score, f.mentee_missing_reason
from jsonb_to_recordset(:rows::jsonb) as f(referral_ref text, kind text, held_on date, outcome text, chosen text, state text,
        mentee_score integer, mentor_score integer, mentee_missing_reason text)
    join referral r on r.source_ref = f.referral_ref
    join mentee_case c on c.referral_id = r.id
    join review v on v.case_id = c.id and v.kind = f.kind and v.held_on = f.held_on and v.completed_by is null and v.version = 0
on conflict (review_id, outcome) do update set state = excluded.state, chosen = excluded.chosen, mentee_score = excluded.mentee_score,
    mentor_score = excluded.mentor_score, mentee_missing_reason = excluded.mentee_missing_reason;

with dated as not materialized (
    select v.*, array_position(array['ASSESSMENT', 'QUARTERLY', 'EXTRA', 'EXIT'], v.kind) as place
    from review v),
left_blank as (
    select v.id as review_id, v.case_id, v.held_on, v.place, f.outcome
    from jsonb_to_recordset(:rows::jsonb) as f(referral_ref text, kind text, held_on date, outcome text, chosen text)
        join referral r on r.source_ref = f.referral_ref
        join mentee_case c on c.referral_id = r.id
        join dated v on v.case_id = c.id and v.kind = f.kind and v.held_on = f.held_on and v.completed_by is null and v.version = 0
    where f.chosen is null)
update review_item i set chosen = coalesce((
    select before.chosen
    from review_item before
        join dated earlier on earlier.id = before.review_id
    where earlier.case_id = b.case_id and (earlier.held_on, earlier.place) < (b.held_on, b.place) and before.outcome = b.outcome
        and (before.review_id, before.outcome) not in (select review_id, outcome from left_blank)
    order by earlier.held_on desc, earlier.place desc
    limit 1), false)
from left_blank b
where i.review_id = b.review_id and i.outcome = b.outcome;

update mentee_case c set status = 'ACTIVE'
from jsonb_to_recordset(:rows::jsonb) as f(referral_ref text, kind text)
    join referral r on r.source_ref = f.referral_ref
where c.referral_id = r.id and c.status = 'ASSESSMENT' and f.kind = 'ASSESSMENT';
