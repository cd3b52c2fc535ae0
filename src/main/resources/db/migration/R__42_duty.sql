-- What the duty module publishes. ${flyway:timestamp}
create view reading.duty_line as
    select d.id, d.mentor_id, m.name as mentor_name, m.last_name, m.first_name, m.user_id as mentor_user_id, d.day, d.kind, d.minutes, d.note
    from duty d join reading.mentor m on m.id = d.mentor_id;
comment on view reading.duty_line is 'Every piece of work of a mentor that is no contact.';
