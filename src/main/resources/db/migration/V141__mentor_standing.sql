alter table mentor
    add column status_on date,
    add column status_reason text;
comment on column mentor.status_on is 'Day the mentor came to stand there';
comment on column mentor.status_reason is '[personal] Why, where somebody said so: a rest, a suspension, leaving';
update mentor set status_on = coalesce(left_on, cleared_on, recruited_on, enquired_on);

create index mentor_pvg_ends on mentor (pvg_valid_to) where pvg_status = 'MEMBER';
