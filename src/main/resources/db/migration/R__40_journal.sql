-- What reports take from the journal. ${flyway:timestamp}
create view reading.journal_entry as
    select j.id, j.day, j.kind, j.area, j.text, j.consequence, j.written_by, u.display_name as written_by_name, j.written_at,
        '/journal/' || j.id as url
    from journal_entry j
        join user_account u on u.id = j.written_by
    where j.struck_on is null;
comment on view reading.journal_entry is 'One line an entry of the journal that was not struck out, with its author.';
