-- Who sees to whose work, and when. ${flyway:timestamp}
create view reading.cover as
    select c.id, c.absent_id, c.substitute_id, c.first_day, c.last_day, a.display_name as absent_name, s.display_name as substitute_name
    from cover c
        join user_account a on a.id = c.absent_id
        join user_account s on s.id = c.substitute_id and s.active
    where c.ended_at is null;
comment on view reading.cover is 'Cover that nobody has ended early; it holds from its first to its last day.';
