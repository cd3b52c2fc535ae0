-- What the funders and the partnership agreed: services, places, go-live days, outcomes, targets.
create table service (
    code text primary key,
    title text not null,
    places integer,
    places_are_firm boolean not null default false,
    position integer not null
);
comment on table service is 'A service people are referred to.';
comment on column service.code is 'Code used in addresses and exports';
comment on column service.title is 'Name on screen and in reports';
comment on column service.places is 'Places at any one time; empty where there is no limit';
comment on column service.places_are_firm is 'True where a full service makes the referral wait (R6), false where it only warns';
comment on column service.position is 'Order in lists';
insert into service values
    ('WOMEN_ONLY', 'Women Only', 40, true, 1),
    ('MENTORING_FOR_MEN', 'Mentoring for Men', 60, false, 2),
    ('TISS', 'TISS Mentoring', null, false, 3),
    ('BEFRIENDING', 'Befriending', null, false, 4);

create table service_area (
    service text not null references service (code),
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    live_from date,
    primary key (service, area)
);
comment on table service_area is 'Where and since when a service takes referrals (R7, R9); no row means never.';
comment on column service_area.service is 'The service';
comment on column service_area.area is 'Council area';
comment on column service_area.live_from is 'First day a referral may be received; empty where the day is not known yet';
insert into service_area values
    ('WOMEN_ONLY', 'DUNDEE', '2012-04-01'), ('WOMEN_ONLY', 'PERTH_KINROSS', '2012-04-01'), ('WOMEN_ONLY', 'ANGUS', '2012-04-01'),
    ('MENTORING_FOR_MEN', 'DUNDEE', '2012-04-01'), ('MENTORING_FOR_MEN', 'PERTH_KINROSS', '2012-04-01'), ('MENTORING_FOR_MEN', 'ANGUS', '2012-04-01'),
    ('TISS', 'PERTH_KINROSS', '2013-04-01'), ('TISS', 'ANGUS', '2013-11-01'), ('TISS', 'DUNDEE', null),
    ('BEFRIENDING', 'PERTH_KINROSS', '2012-11-01');

create table outcome (
    code text primary key,
    title text not null,
    domain text check (domain in ('OFF', 'ACC', 'ENG', 'SUB', 'ETE', 'HEA', 'PDP')),
    position integer not null
);
comment on table outcome is 'One of the 15 things scored from 1 to 10 at assessments and reviews.';
comment on column outcome.code is 'Code used in addresses, imports and exports';
comment on column outcome.title is 'Name on screen and in reports';
comment on column outcome.domain is 'Heading of the report it counts under; empty where it has none';
comment on column outcome.position is 'Order in forms and tables';
insert into outcome values
    ('CRIME', 'Involvement in crime', 'OFF', 1),
    ('ACCOMMODATION', 'Accommodation and housing', 'ACC', 2),
    ('ENGAGEMENT', 'Compliance and engagement with services', 'ENG', 3),
    ('SUBSTANCE', 'Substance use', 'SUB', 4),
    ('EDUCATION', 'Education and training', 'ETE', 5),
    ('EMPLOYABILITY', 'Employability skills', 'ETE', 6),
    ('PHYSICAL_HEALTH', 'Physical well-being', 'HEA', 7),
    ('PSYCHOLOGICAL_HEALTH', 'Psychological health', 'HEA', 8),
    ('CONFIDENCE', 'Confidence and self-esteem', 'PDP', 9),
    ('ASPIRATIONS', 'Aspirations and longer-term goals', 'PDP', 10),
    ('SERIOUSNESS', 'Seriousness of offending', null, 11),
    ('MOTIVATION', 'Motivation', null, 12),
    ('RISK_TAKING', 'Risk-taking', null, 13),
    ('RESPONSIBILITY', 'Personal responsibility', null, 14),
    ('RELATIONSHIPS', 'Personal relationships', null, 15);

create table outcome_domain (
    code text primary key,
    title text not null,
    position integer not null
);
comment on table outcome_domain is 'One of the seven headings under which the report shows change.';
comment on column outcome_domain.code is 'Short code';
comment on column outcome_domain.title is 'Heading in the report';
comment on column outcome_domain.position is 'Order in the report';
insert into outcome_domain values
    ('OFF', 'Involvement in criminal activity', 1), ('ACC', 'Accommodation', 2), ('ENG', 'Engagement with services', 3),
    ('SUB', 'Substance misuse', 4), ('ETE', 'Education, training and employability', 5),
    ('HEA', 'Psychological and physical health', 6), ('PDP', 'Personal development and participation', 7);
alter table outcome add foreign key (domain) references outcome_domain (code);

create table outcome_target (
    horizon text not null check (horizon in ('SHORT', 'MEDIUM')),
    outcome text not null references outcome (code),
    percent integer not null check (percent between 1 and 100),
    primary key (horizon, outcome)
);
comment on table outcome_target is 'The share of clients who are to improve, as agreed with the funder.';
comment on column outcome_target.horizon is 'SHORT: measured up to six months after the baseline; MEDIUM: later';
comment on column outcome_target.outcome is 'The outcome';
comment on column outcome_target.percent is 'Share that is to improve, in whole per cent';
insert into outcome_target values
    ('SHORT', 'ENGAGEMENT', 60), ('SHORT', 'CRIME', 55), ('SHORT', 'SERIOUSNESS', 55), ('SHORT', 'MOTIVATION', 55),
    ('SHORT', 'PHYSICAL_HEALTH', 55), ('SHORT', 'SUBSTANCE', 55), ('SHORT', 'CONFIDENCE', 60),
    ('MEDIUM', 'CRIME', 55), ('MEDIUM', 'EDUCATION', 55), ('MEDIUM', 'ASPIRATIONS', 40), ('MEDIUM', 'EMPLOYABILITY', 55),
    ('MEDIUM', 'RISK_TAKING', 55), ('MEDIUM', 'RESPONSIBILITY', 55), ('MEDIUM', 'RELATIONSHIPS', 55);

create table core_outcome (
    outcome text not null references outcome (code),
    from_day date not null,
    to_day date check (to_day >= from_day),
    primary key (outcome, from_day)
);
comment on table core_outcome is 'Outcomes that must be scored for everybody, with the days they are so (R15).';
comment on column core_outcome.outcome is 'The outcome';
comment on column core_outcome.from_day is 'First day on which it is core';
comment on column core_outcome.to_day is 'Last day on which it is core; empty while it still is';
insert into core_outcome values ('CRIME', '2014-04-01'), ('ENGAGEMENT', '2014-04-01'), ('MOTIVATION', '2014-04-01');

create table recruitment_target (
    mentor_type text not null check (mentor_type in ('PAID', 'VOLUNTEER', 'PEER', 'BEFRIENDER')),
    financial_year integer not null,
    number integer not null check (number >= 0),
    primary key (mentor_type, financial_year)
);
comment on table recruitment_target is 'How many mentors of a type are to be recruited in a financial year.';
comment on column recruitment_target.mentor_type is 'Type of mentor';
comment on column recruitment_target.financial_year is 'Year in which the financial year begins on 1 April';
comment on column recruitment_target.number is 'Mentors to be recruited';

create table partner_figure (
    source text not null,
    area text not null check (area in ('DUNDEE', 'PERTH_KINROSS', 'ANGUS')),
    measure text not null check (measure in ('TISS_WORKED_WITH', 'CATH_ONWARD_REFERRALS')),
    from_day date not null,
    to_day date not null check (to_day >= from_day),
    value integer not null check (value >= 0),
    primary key (source, area, measure, from_day, to_day)
);
comment on table partner_figure is 'A number supplied by a partner and kept as supplied, never typed over (R28).';
comment on column partner_figure.source is 'Partner who supplied it';
comment on column partner_figure.area is 'Council area it is about';
comment on column partner_figure.measure is 'What was counted';
comment on column partner_figure.from_day is 'First day it covers';
comment on column partner_figure.to_day is 'Last day it covers';
comment on column partner_figure.value is 'The number';
