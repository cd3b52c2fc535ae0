create sequence restriction_number;

create table restriction (
    id uuid primary key,
    reference text not null unique default 'RF' || lpad(nextval('restriction_number')::text, 4, '0'),
    person_id uuid not null references person (id),
    reason text not null,
    restricted_on date not null,
    restricted_by uuid not null references user_account (id),
    review_on date not null,
    lifted_on date,
    lifted_by uuid references user_account (id),
    lift_reason text,
    unmanaged_told_at timestamptz,
    version bigint not null default 0,
    check ((lifted_on is null) = (lift_reason is null) and (lifted_on is null) = (lifted_by is null))
);
comment on table restriction is 'Time during which one person’s file is open to named people only.';
comment on column restriction.id is 'Identity';
comment on column restriction.reference is 'Number by which it is spoken of where the person may not be named';
comment on column restriction.person_id is 'Whose file is restricted';
comment on column restriction.reason is '[personal] Why the file is restricted';
comment on column restriction.restricted_on is 'Day from which only named people see the file';
comment on column restriction.restricted_by is 'Account of the manager who restricted it';
comment on column restriction.review_on is 'Day by which somebody asks whether it is still needed';
comment on column restriction.lifted_on is 'Day the file was opened again to whoever works with the person; empty while it is restricted';
comment on column restriction.lifted_by is 'Account of the manager who opened it again';
comment on column restriction.lift_reason is '[personal] Why it was opened again';
comment on column restriction.unmanaged_told_at is 'Moment other managers were written to because no manager with an account was named any more';
comment on column restriction.version is 'Guards against two people changing it at once';
create unique index restriction_in_force on restriction (person_id) where lifted_on is null;

create table named_reader (
    id uuid primary key,
    restriction_id uuid not null references restriction (id),
    user_id uuid not null references user_account (id),
    reason text not null,
    named_by uuid not null references user_account (id),
    named_on date not null,
    removed_on date,
    removed_by uuid references user_account (id),
    removal_reason text,
    check ((removed_on is null) = (removal_reason is null) and (removed_on is null) = (removed_by is null))
);
comment on table named_reader is 'Somebody who may see a restricted file, and why.';
comment on column named_reader.id is 'Identity';
comment on column named_reader.restriction_id is 'The restricted file';
comment on column named_reader.user_id is 'Account that may see it';
comment on column named_reader.reason is '[personal] Why this person may see it';
comment on column named_reader.named_by is 'Account of the manager who named them';
comment on column named_reader.named_on is 'Day they were named';
comment on column named_reader.removed_on is 'Day they were taken off; empty while they may see it';
comment on column named_reader.removed_by is 'Account of the manager who took them off';
comment on column named_reader.removal_reason is '[personal] Why they were taken off';
create unique index named_reader_once on named_reader (restriction_id, user_id) where removed_on is null;

create table restriction_sighting (
    restriction_id uuid not null references restriction (id),
    referral_id uuid not null references referral (id) deferrable initially deferred,
    seen_on date not null,
    settled_on date,
    settled_by uuid references user_account (id),
    primary key (restriction_id, referral_id),
    check ((settled_on is null) = (settled_by is null))
);
comment on table restriction_sighting is 'A referral of somebody who may be the person of a restricted file; whoever referred them is not told.';
comment on column restriction_sighting.restriction_id is 'The restricted file';
comment on column restriction_sighting.referral_id is 'The referral of somebody who looks like the same person';
comment on column restriction_sighting.seen_on is 'Day of that referral';
comment on column restriction_sighting.settled_on is 'Day a named manager had dealt with it';
comment on column restriction_sighting.settled_by is 'Account of that manager';
create index restriction_sighting_referral on restriction_sighting (referral_id);
