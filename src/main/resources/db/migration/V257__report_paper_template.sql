-- A committee paper carries its report as an appendix: of its own it shows how full the service is and which targets were met.
-- Reports begun before keep their template, and so does everybody who has made a template of their own.
create temporary table paper_template on commit drop as
select t.id, t.number, gen_random_uuid() as next
from report_template t
where t.kind = 'COMMITTEE_PAPER' and t.made_by is null
    and t.number = (select max(number) from report_template where kind = 'COMMITTEE_PAPER');

insert into report_template (id, kind, number, since)
select next, 'COMMITTEE_PAPER', number + 1, now() from paper_template;

insert into report_template_section (template_id, position, number, heading, guidance, topics, feeds)
select t.next, s.position, s.number, s.heading, s.guidance,
    case s.heading when 'Proposals' then '' when 'Strategic objectives' then 'TARGETS' else s.topics end, s.feeds
from paper_template t join report_template_section s on s.template_id = t.id;
