-- Partners for whoever chooses one, and what was done with each. ${flyway:timestamp}
create view reading.partner as
    select id, name, kind, area, ended_on from partner;
comment on view reading.partner is 'The organisations the service works with; one with a last day is offered no more.';

create view reading.partner_event as
    select a.partner_id, a.held_on as day, a.title,
        case a.participants when 1 then '1 participant' else a.participants || ' participants' end as detail,
        case when a.group_id is null then a.url end as url
    from reading.activity a
    where a.partner_id is not null
    union all
    select x.partner_id, m.day, m.kind_title || ': ' || m.title, null, m.url
    from meeting_partner x
        join reading.meeting m on m.id = x.meeting_id
    union all
    select w.partner_id, w.awarded_on, 'Award: ' || w.title, 'to ' || w.recipients, '/awards/' || w.id
    from reading.award w
    where w.partner_id is not null;
comment on view reading.partner_event is 'What was done with a partner, day by day.';
