insert into partner_figure (source, area, measure, from_day, to_day, value)
select f.source, f.area, f.measure, f."from", f."to", f.value
from jsonb_to_recordset(:rows::jsonb) as f(source text, area text, measure text, "from" date, "to" date, value integer)
on conflict (source, area, measure, from_day, to_day) do update set value = excluded.value;
