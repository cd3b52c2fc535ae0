-- Everything that is read across modules lives in the schema "reading" and is made anew at every start,
-- so that a migration may change a column under a view. ${flyway:timestamp}
drop schema if exists reading cascade;
create schema reading;
comment on schema reading is 'What modules publish for reading: access, lists and statistics.';

create function reading.age_on(born date, day date) returns integer immutable language sql
    return extract(year from age(day, born));
comment on function reading.age_on is 'Age in whole years on a day; born on 29 February counts from 1 March.';

create function reading.working_days(from_day date, to_day date) returns integer immutable language sql
    return greatest(0,
        ((to_day - date '0001-01-01') / 7 * 5 + least((to_day - date '0001-01-01') % 7 + 1, 5))
            - ((from_day - date '0001-01-01') / 7 * 5 + least((from_day - date '0001-01-01') % 7 + 1, 5)));
comment on function reading.working_days is 'Weekdays after the first day up to and with the second; 1 January 0001 was a Monday.';

create function reading.plus_working_days(from_day date, days integer) returns date immutable language sql
    return (select from_day + n from generate_series(1, days * 2 + 7) n
        where extract(isodow from from_day + n) < 6 order by n offset days - 1 limit 1);
comment on function reading.plus_working_days is 'The weekday that is so many weekdays after a day.';
