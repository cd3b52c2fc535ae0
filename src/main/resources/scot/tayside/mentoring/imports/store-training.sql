insert into training (id, source_ref, held_on, title, course, joint_with)
select gen_random_uuid(), f.training_ref, f.held_on, f.title, f.course, f.joint_with
from jsonb_to_recordset(:rows::jsonb) as f(training_ref text, held_on date, title text, course text, joint_with text)
on conflict (source_ref) do update set held_on = excluded.held_on, title = excluded.title, course = excluded.course,
    joint_with = excluded.joint_with;

insert into training_attendance (training_id, mentor_id)
select t.id, m.id
from jsonb_to_recordset(:rows::jsonb) as f(training_ref text, mentor_refs jsonb)
    join training t on t.source_ref = f.training_ref
    cross join jsonb_array_elements_text(f.mentor_refs) as a(mentor_ref)
    join mentor m on m.source_ref = a.mentor_ref
on conflict do nothing;
