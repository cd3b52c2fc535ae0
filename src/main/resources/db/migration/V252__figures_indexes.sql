-- Two questions of the figures that would otherwise read a whole table: weeks with an update, and changes not compared by both views.
create index contact_update on contact (held_on) include (referral_id) where kind = 'REFERRER_UPDATE';
create index outcome_change_weak on outcome_change (review_id, basis) where counted and perceptions < 2;

-- Lines of one snapshot are written one after the other and never moved: where they lie is enough, and cheap to write.
drop index snapshot_line_snapshot;
create index snapshot_line_snapshot on snapshot_line using brin (snapshot_id) with (pages_per_range = 32, autosummarize = on);
