-- The public edition: its limits, what was issued of it, and why what was left out.
create table public_limit (
    changed_at timestamptz primary key,
    least_base integer not null check (least_base between 10 and 1000),
    least_cell integer not null check (least_cell between 5 and 1000),
    changed_by uuid references user_account (id)
);
comment on table public_limit is 'How small numbers in the public edition may be; the latest row holds, and without one 10 and 5.';
comment on column public_limit.changed_at is 'From when it holds';
comment on column public_limit.least_base is 'No row on fewer than this';
comment on column public_limit.least_cell is 'No number from 1 to just below this';
comment on column public_limit.changed_by is 'Account that set it';

create table public_edition (
    snapshot_id uuid primary key references snapshot (id),
    issued_at timestamptz not null,
    file bytea not null,
    sha256 text not null,
    least_base integer not null,
    least_cell integer not null
);
comment on table public_edition is 'A public edition that has left the house: later ones must not be subtracted from it.';
comment on column public_edition.snapshot_id is 'The frozen figures it was made of';
comment on column public_edition.issued_at is 'Moment it was issued first';
comment on column public_edition.file is 'The file figures.csv of the edition';
comment on column public_edition.sha256 is 'SHA-256 of the file';
comment on column public_edition.least_base is 'Least base at that time';
comment on column public_edition.least_cell is 'Least number at that time';

create table edition_decision (
    snapshot_id uuid not null references public_edition (snapshot_id),
    position integer not null,
    statistic text not null,
    place text not null,
    decision text not null check (decision in ('SHOWN', 'HIDDEN')),
    reason text,
    primary key (snapshot_id, position)
);
comment on table edition_decision is 'Why a row of the public edition was printed or hidden.';
comment on column edition_decision.snapshot_id is 'The public edition';
comment on column edition_decision.position is 'Order in the report';
comment on column edition_decision.statistic is 'Key of the statistic';
comment on column edition_decision.place is 'Where in its breakdown the row stands; empty for all';
comment on column edition_decision.decision is 'Printed or hidden';
comment on column edition_decision.reason is 'Kind of reason for hiding it';
create trigger stays before update or delete on public_limit for each row execute function refuse_change();
create trigger stays before update or delete on public_edition for each row execute function refuse_change();
create trigger stays before update or delete on edition_decision for each row execute function refuse_change();
