insert into mentor (id, source_ref, first_name, last_name, sex, type, organisation, status, enquired_on, recruited_on,
    identity_checked_on, references_on, induction_on, training_on, code_of_conduct_on, cleared_on, left_on,
    caseload_limit, pvg_status, pvg_roles, pvg_valid_to, status_on)
select gen_random_uuid(), f.mentor_ref, f.first_name, f.last_name, f.sex, f.type, f.organisation,
    case when f.left_on is not null then 'LEFT' when f.cleared_on is not null then 'CLEARED'
        when f.recruited_on is not null then 'RECRUITED' else 'ENQUIRY' end,
    f.enquired_on, f.recruited_on, f.cleared_on, f.cleared_on, f.cleared_on, f.cleared_on, f.cleared_on, f.cleared_on, f.left_on,
    coalesce(f.caseload_limit, case f.type when 'PAID' then 15 else 2 end), coalesce(f.pvg_status, 'TO_APPLY'), f.pvg_roles, f.pvg_valid_to,
    coalesce(f.left_on, f.cleared_on, f.recruited_on, f.enquired_on)
from jsonb_to_recordset(:rows::jsonb) as f(mentor_ref text, first_name text, last_name text, sex text, type text, organisation text,
    enquired_on date, recruited_on date, cleared_on date, left_on date, caseload_limit integer, pvg_status text, pvg_roles text,
    pvg_valid_to date)
on conflict (source_ref) do update set first_name = excluded.first_name, last_name = excluded.last_name, sex = excluded.sex,
    type = excluded.type, organisation = excluded.organisation, status = excluded.status, enquired_on = excluded.enquired_on,
    recruited_on = excluded.recruited_on, identity_checked_on = excluded.identity_checked_on, references_on = excluded.references_on,
    induction_on = excluded.induction_on, training_on = excluded.training_on, code_of_conduct_on = excluded.code_of_conduct_on,
    cleared_on = excluded.cleared_on, left_on = excluded.left_on, caseload_limit = excluded.caseload_limit,
    pvg_status = excluded.pvg_status, pvg_roles = excluded.pvg_roles, pvg_valid_to = excluded.pvg_valid_to,
    status_on = excluded.status_on
    where mentor.version = 0;

delete from mentor_area
where mentor_id in (select m.id from mentor m
    join jsonb_to_recordset(:rows::jsonb) as f(mentor_ref text) on f.mentor_ref = m.source_ref where m.version = 0);

insert into mentor_area (mentor_id, area)
select m.id, a.area
from jsonb_to_recordset(:rows::jsonb) as f(mentor_ref text, areas jsonb)
    join mentor m on m.source_ref = f.mentor_ref and m.version = 0
    cross join jsonb_array_elements_text(f.areas) as a(area);
