-- Notices as far as those they are for may still open what they are about. ${flyway:timestamp}
create view reading.notice_line as
    select n.id, n.user_id, n.kind, n.url, n.at, n.read_at, n.told_at, f.display_name as for_name,
        coalesce(r.person_name, m.name) as name, coalesce(r.reference, m.reference) as reference
    from notice n
        join user_account u on u.id = n.user_id and u.active
        left join user_account f on f.id = n.for_id
        left join reading.referral r on r.id = n.referral_id
        left join reading.mentor m on m.id = n.mentor_id
    where (n.referral_id is null or exists (
            select from reading.file_viewer v where v.referral_id = n.referral_id and v.user_id = n.user_id))
        and (n.mentor_id is null or m.user_id = n.user_id or exists (
            select from reading.mentor_viewer w where w.mentor_id = n.mentor_id and w.user_id = n.user_id));
comment on view reading.notice_line is 'What happened to what is somebody''s, in words, for those who have an account and access at this moment.';
