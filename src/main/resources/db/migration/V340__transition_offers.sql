-- An offer of befriending becomes one kind of offer among those made towards the end of an order. Rows that figures count keep their moment,
-- so that the report as at an earlier day reads them as before: adding a column with a value rewrites none of them.
alter table befriending_offer rename to transition_offer;
alter index befriending_offer_case rename to transition_offer_case;
alter table transition_offer
    add column kind text not null default 'BEFRIENDING' check (kind in ('BEFRIENDING', 'PEER_MENTORING', 'SUPPORT_GROUP', 'PLACEMENT')),
    add column what text,
    add column decline_reason text,
    add column remark text,
    add column recorded_by uuid references user_account (id),
    add column aftermath text check (aftermath in ('STARTED', 'WITHDREW', 'CAME_TO_NOTHING')),
    add column aftermath_on date,
    add column aftermath_word text,
    add column version bigint not null default 0,
    add check ((aftermath is null) = (aftermath_on is null)),
    add check (aftermath is null or answer = 'ACCEPTED');
alter table transition_offer alter column kind drop default;
update row_version set table_name = 'transition_offer',
    content = content || '{"kind": "BEFRIENDING", "version": 0}'
where table_name = 'befriending_offer';
comment on table transition_offer is 'What was offered to a mentee towards the end of an order (R8, R9), the answer, and what came of it.';
comment on column transition_offer.kind is 'What was offered: befriending, peer mentoring, a support group or a placement';
comment on column transition_offer.what is 'Which group, place or person, if that was known';
comment on column transition_offer.decline_reason is 'Why the mentee said no: a code from the list';
comment on column transition_offer.remark is '[personal] What else was said';
comment on column transition_offer.recorded_by is 'Who recorded it; empty for those recorded before offers had kinds';
comment on column transition_offer.aftermath is 'What came of an accepted offer, where somebody said so';
comment on column transition_offer.aftermath_on is 'Day of what came of it';
comment on column transition_offer.aftermath_word is '[personal] Why it came to nothing';
comment on column transition_offer.version is 'Guards against two people changing one offer at once';
create unique index transition_offer_pending on transition_offer (case_id, kind) where answer is null;
drop trigger keep_version on transition_offer;
create trigger keep_version before update or delete on transition_offer for each row
    execute function keep_row_version('what', 'remark', 'aftermath_word');
