alter table referral add column referrer_name text;
comment on column referral.referrer_name is '[personal] Social worker''s name, where a coordinator keyed the referral in from paper (R1)';
