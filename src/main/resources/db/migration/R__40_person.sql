-- What a person's own page shows beside the registers. ${flyway:timestamp}
create view reading.person_details as
    select id, reference, first_name, last_name, first_name || ' ' || last_name as name, date_of_birth, sex,
        phone, address, risk_summary, version
    from person;
comment on view reading.person_details is 'How a person is reached and what those who meet them must know; only for pages that have asked who reads.';

create view reading.person_merged as
    select former_id, reference, first_name || ' ' || last_name as name, date_of_birth, person_id from person_merged;
comment on view reading.person_merged is 'Files that were given up because the person had another, and which one that is.';
