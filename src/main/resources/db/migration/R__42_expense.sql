-- What the expense module publishes. ${flyway:timestamp}
create view reading.expense_line as
    select e.id, e.mentor_id, m.name as mentor_name, m.last_name, m.first_name, m.user_id as mentor_user_id, e.day, e.kind,
        e.journey_from, e.journey_to, e.miles, e.amount, e.note, e.status, e.decided_by, e.decided_on, d.display_name as decided_by_name,
        e.return_reason, e.paid_on, e.claimed_at
    from expense e
        join reading.mentor m on m.id = e.mentor_id
        left join user_account d on d.id = e.decided_by;
comment on view reading.expense_line is 'Every claim with its mentor and who decided on it.';

create view reading.work_expense as
    select v.user_id, 'expense.approve' as kind, e.mentor_name as person_name, '£' || sum(e.amount) as reference,
        (min(e.claimed_at) at time zone 'Europe/London')::date + 7 as due_on, '/expenses?status=CLAIMED' as url
    from reading.expense_line e
        join reading.mentor_viewer v on v.mentor_id = e.mentor_id
        join user_account u on u.id = v.user_id and u.role = 'COORDINATOR'
    where e.status = 'CLAIMED' and e.mentor_user_id is distinct from v.user_id
    group by v.user_id, e.mentor_id, e.mentor_name
    union all
    select e.mentor_user_id, 'expense.returned', e.mentor_name, '£' || e.amount, null::date, '/expenses/' || e.id
    from reading.expense_line e
    where e.status = 'RETURNED' and e.mentor_user_id is not null;
comment on view reading.work_expense is 'What claims ask for: of coordinators to decide within a week, of mentors to look at what was returned.';
