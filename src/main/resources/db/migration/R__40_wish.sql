-- What people look for in a mentor, as shortlists and proposals read it. ${flyway:timestamp}
create view reading.match_wish as
    select w.referral_id, w.languages, w.interests, w.place, w.written_on, w.version, u.display_name as written_by,
        (select string_agg(s.slot, ';' order by s.slot) from match_wish_slot s where s.referral_id = w.referral_id) as slots
    from match_wish w
        left join user_account u on u.id = w.written_by;
comment on view reading.match_wish is 'Preferences about a mentor; slots as MONDAY_MORNING;FRIDAY_EVENING.';
