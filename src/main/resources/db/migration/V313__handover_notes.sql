create table handover (
    id uuid primary key,
    referral_id uuid not null references referral (id),
    person_id uuid not null references person (id),
    from_match uuid not null references mentor_match (id),
    to_match uuid not null unique references mentor_match (id),
    note text not null,
    releases_plan boolean not null,
    releases_reviews boolean not null,
    introduction_on date,
    written_by uuid not null references user_account (id),
    written_on date not null,
    version bigint not null default 0
);
comment on table handover is 'What one mentor leaves to the next, and what the next may see of what was written before.';
comment on column handover.id is 'Identity';
comment on column handover.referral_id is 'The referral the mentee came by';
comment on column handover.person_id is 'The mentee';
comment on column handover.from_match is 'The match that ended';
comment on column handover.to_match is 'The match that was proposed in its place';
comment on column handover.note is '[personal] What whoever takes over needs to know';
comment on column handover.releases_plan is 'Whether the next mentor may see the plan';
comment on column handover.releases_reviews is 'Whether the next mentor may open the assessment and reviews held before';
comment on column handover.introduction_on is 'Day on which all three meet';
comment on column handover.written_by is 'Coordinator who handed over, or changed it last';
comment on column handover.written_on is 'Day it was written, or changed last';
comment on column handover.version is 'Guards against two people changing it at once';
create index handover_referral on handover (referral_id);
