insert into activity (id, source_ref, held_on, title, area, participants, partner)
select gen_random_uuid(), f.activity_ref, f.held_on, f.title, f.area, f.participants, f.partner
from jsonb_to_recordset(:rows::jsonb) as f(activity_ref text, held_on date, title text, area text, participants integer, partner text)
on conflict (source_ref) do update set held_on = excluded.held_on, title = excluded.title, area = excluded.area,
    participants = excluded.participants, partner = excluded.partner;
