-- What a team says beside its request: requirements of the order, how risks are managed, consent, access.
alter table referral
    add column risk_management text,
    add column interpreter text,
    add column access_needs text,
    add column consent_on date,
    add column consent_note text;
comment on column referral.risk_management is '[personal] How the team says that the risks are managed';
comment on column referral.interpreter is '[personal] Language for which an interpreter is needed; empty where none is';
comment on column referral.access_needs is '[personal] What the person needs to take part: reading, hearing, moving, times and places';
comment on column referral.consent_on is 'Day on which the person agreed to be referred';
comment on column referral.consent_note is '[personal] What the person agreed to be shared';

create table referral_requirement (
    referral_id uuid not null references referral (id),
    requirement text not null check (requirement in ('SUPERVISION', 'UNPAID_WORK', 'PROGRAMME', 'RESIDENCE', 'MENTAL_HEALTH',
        'DRUG_TREATMENT', 'ALCOHOL_TREATMENT', 'COMPENSATION', 'CONDUCT', 'RESTRICTION_OF_LIBERTY', 'OTHER')),
    primary key (referral_id, requirement)
);
comment on table referral_requirement is 'A requirement of the order under which somebody is referred.';
comment on column referral_requirement.referral_id is 'The referral';
comment on column referral_requirement.requirement is '[offence] What the court requires';

drop trigger keep_version on referral;
create trigger keep_version before update or delete on referral for each row execute function keep_row_version(
    'referrer_name', 'referrer_email', 'reason', 'reason_note', 'override_reason', 'offence_summary', 'circumstances',
    'risk_management', 'interpreter', 'access_needs', 'consent_note');

-- The form was one page and is a list of parts now: what somebody had begun is laid into the part it belongs to.
insert into form_draft (user_id, form, typed, saved_at)
select d.user_id, 'referral/new/' || p.part, jsonb_object_agg(f.name, d.typed -> f.name), d.saved_at
from form_draft d
    cross join (values
        ('paper', array['referrerName', 'referrerEmail', 'receivedOn']),
        ('person', array['firstName', 'lastName', 'dateOfBirth', 'sex', 'phone', 'address']),
        ('asked', array['area', 'service', 'wantsEitherSex']),
        ('order', array['legalBasis', 'orderStart', 'orderEnd', 'tissAgreedOn', 'persistentOffending', 'offenceSummary']),
        ('needs', array['outcomes', 'circumstances']),
        ('risks', array['riskSummary'])) as p (part, names)
    cross join lateral unnest(p.names) as f (name)
where d.form = 'referral/new' and d.typed ? f.name
group by d.user_id, p.part, d.saved_at;
delete from form_draft where form = 'referral/new';
