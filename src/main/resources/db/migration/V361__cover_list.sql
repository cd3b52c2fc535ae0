create table cover (
    id uuid primary key,
    absent_id uuid not null references user_account (id),
    substitute_id uuid not null references user_account (id),
    first_day date not null,
    last_day date not null,
    set_by uuid not null references user_account (id),
    set_at timestamptz not null,
    ended_at timestamptz,
    ended_by uuid references user_account (id),
    check (absent_id <> substitute_id),
    check (last_day >= first_day),
    check ((ended_at is null) = (ended_by is null))
);
comment on table cover is 'Somebody who sees to the work of a colleague while that colleague is away.';
comment on column cover.id is 'Identity';
comment on column cover.absent_id is 'Account of whoever is away';
comment on column cover.substitute_id is 'Account of whoever sees to their work';
comment on column cover.first_day is 'First day of it';
comment on column cover.last_day is 'Last day of it; it ends by itself';
comment on column cover.set_by is 'Account that set it';
comment on column cover.set_at is 'Moment it was set';
comment on column cover.ended_at is 'Moment it was ended early; empty where it was not';
comment on column cover.ended_by is 'Account that ended it early';
create index cover_substitute on cover (substitute_id, last_day);
create index cover_absent on cover (absent_id, last_day);
