-- Two questions of the figures that would otherwise read a whole table: weeks with an update, and changes that could not be compared fully.
create index contact_update on contact (held_on) include (referral_id) where kind = 'REFERRER_UPDATE';
create index outcome_change_weak on outcome_change (review_id, basis) where counted and perceptions < 2;
