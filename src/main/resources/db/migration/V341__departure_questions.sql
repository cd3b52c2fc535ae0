-- What a mentee says on leaving, and how things are three months later.
create table exit_questionnaire (
    id uuid primary key,
    case_id uuid not null unique references mentee_case (id),
    held_on date not null,
    asked text not null check (asked in ('ANSWERED', 'REFUSED', 'ABSENT', 'UNABLE')),
    why_not text,
    helped text,
    missing text,
    recommend text check (recommend in ('YES', 'NO', 'NOT_SAID')),
    goals text check (goals in ('ALL', 'SOME', 'NONE', 'NOT_SAID')),
    housing text check (housing in ('SETTLED', 'TEMPORARY', 'NONE', 'NOT_SAID')),
    work text check (work in ('WORK', 'LEARNING', 'LOOKING', 'NOT_NOW', 'NOT_SAID')),
    benefits text check (benefits in ('RECEIVES', 'APPLIED', 'PROBLEMS', 'NOT_NEEDED', 'NOT_SAID')),
    own_words text,
    follow_up text check (follow_up in ('YES', 'NO')),
    reach text,
    recorded_by uuid not null references user_account (id),
    recorded_at timestamptz not null,
    version bigint not null default 0,
    check ((asked = 'ANSWERED') = (recommend is not null)),
    check ((asked = 'ANSWERED') = (follow_up is not null))
);
comment on table exit_questionnaire is 'What a mentee said on leaving, on the mentor''s screen, or why nobody could ask.';
comment on column exit_questionnaire.id is 'Identity';
comment on column exit_questionnaire.case_id is 'The case';
comment on column exit_questionnaire.held_on is 'Day they were asked, or were to be asked';
comment on column exit_questionnaire.asked is 'Whether they answered, refused, were absent or were unable';
comment on column exit_questionnaire.why_not is '[personal] Why there is no answer';
comment on column exit_questionnaire.helped is '[personal] What helped';
comment on column exit_questionnaire.missing is '[personal] What did not help, or was missing';
comment on column exit_questionnaire.recommend is 'Whether they would recommend the service';
comment on column exit_questionnaire.goals is 'How many of their goals they have reached';
comment on column exit_questionnaire.housing is '[personal] Where they live';
comment on column exit_questionnaire.work is '[personal] Work or learning';
comment on column exit_questionnaire.benefits is '[personal] How it stands with benefits';
comment on column exit_questionnaire.own_words is '[personal] Anything else, in their own words; not consent to quote them';
comment on column exit_questionnaire.follow_up is 'Whether they may be asked in three months how they are';
comment on column exit_questionnaire.reach is '[personal] How to reach them in three months';
comment on column exit_questionnaire.recorded_by is 'Who wrote it down';
comment on column exit_questionnaire.recorded_at is 'When';
comment on column exit_questionnaire.version is 'Guards against two people changing one questionnaire at once';

create table follow_up (
    id uuid primary key,
    case_id uuid not null references mentee_case (id),
    tried_on date not null,
    outcome text not null check (outcome in ('REACHED', 'NOT_REACHED', 'DECLINED', 'GIVEN_UP')),
    services text check (services in ('YES', 'NO', 'NOT_SAID')),
    housing text check (housing in ('SETTLED', 'TEMPORARY', 'NONE', 'NOT_SAID')),
    work text check (work in ('WORK', 'LEARNING', 'LOOKING', 'NOT_NOW', 'NOT_SAID')),
    reoffending text check (reoffending in ('NONE_KNOWN', 'YES', 'NOT_ASKED')),
    wants_return boolean not null default false,
    note text,
    recorded_by uuid not null references user_account (id),
    recorded_at timestamptz not null,
    check ((outcome = 'REACHED') = (housing is not null))
);
comment on table follow_up is 'A try to ask, three months after support ended, how somebody is: only of those who agreed to be asked.';
comment on column follow_up.id is 'Identity';
comment on column follow_up.case_id is 'The case that was closed';
comment on column follow_up.tried_on is 'Day of the try';
comment on column follow_up.outcome is 'Whether they were reached, and whether it will be tried again';
comment on column follow_up.services is 'Whether they are still in touch with services';
comment on column follow_up.housing is '[personal] Where they live';
comment on column follow_up.work is '[personal] Work or learning';
comment on column follow_up.reoffending is '[offence] What the referrer says of new offences, if asked';
comment on column follow_up.wants_return is 'Whether they would like to come back';
comment on column follow_up.note is '[personal] What else was said';
comment on column follow_up.recorded_by is 'Who wrote it down';
comment on column follow_up.recorded_at is 'When';
create index follow_up_case on follow_up (case_id);
