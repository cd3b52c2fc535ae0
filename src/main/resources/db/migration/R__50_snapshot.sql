-- Frozen figures, for other modules. ${flyway:timestamp}
create view reading.snapshot as
    select id, first_day, last_day, basis, as_at, sha256 from snapshot;
comment on view reading.snapshot is 'One line a set of frozen figures.';

create view reading.public_limit as
    select least_base, least_cell from public_limit order by changed_at desc limit 1;
comment on view reading.public_limit is 'The limits of the public edition that hold now; without a line the usual ones.';

create view reading.frozen_person as
    select id as person_id, first_name, last_name from person;
comment on view reading.frozen_person is 'The name a person has today, for the lists behind frozen figures, which keep none.';

create view reading.frozen_mentor as
    select id as mentor_id, first_name, last_name from mentor;
comment on view reading.frozen_mentor is 'The name a mentor has today, for the lists behind frozen figures, which keep none.';
