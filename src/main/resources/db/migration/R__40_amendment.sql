-- What amendments publish: each change with old and new, who has yet to see it, moments of the timeline, work. ${flyway:timestamp}
create view reading.amendment_line as
    select a.id as amendment_id, a.referral_id, a.part, a.reason, a.made_at, a.made_at at time zone 'Europe/London' as made_on,
        u.display_name as made_by_name, c.line, c.field, c.before, c.after
    from amendment a
        join user_account u on u.id = a.made_by
        join amendment_change c on c.amendment_id = a.id;
comment on view reading.amendment_line is 'What is different in referrals, line by line; only for pages that have asked who reads, and the order not for mentors (R24).';

create view reading.amendment_unseen as
    select a.id as amendment_id, a.referral_id, a.made_at, v.user_id
    from amendment a
        join user_account b on b.id = a.made_by
        join reading.file_viewer v on v.referral_id = a.referral_id and v.user_id <> a.made_by
        join user_account u on u.id = v.user_id and u.active
    where (u.role = 'COORDINATOR' and v.depth = 3 and b.role = 'REFERRER'
            and not exists (select from amendment_seen s join user_account x on x.id = s.user_id
                where s.amendment_id = a.id and x.role = 'COORDINATOR')
        or u.role = 'MENTOR' and v.depth = 2 and a.part <> 'ORDER')
        and not exists (select from amendment_seen s where s.amendment_id = a.id and s.user_id = v.user_id);
comment on view reading.amendment_unseen is 'Who has yet to see an amendment: of what a team says anew one coordinator, and the mentor of what mentors may read.';

create view reading.timeline_amendment as
    select r.person_id, a.referral_id, (a.made_at at time zone 'Europe/London')::date as day, a.made_at as at, 'amendment' as kind,
        'Referral amended: ' || case a.part when 'ORDER' then 'order' when 'NEEDS' then 'needs' when 'RISKS' then 'risks'
            when 'ACCESS' then 'language and access' else 'contact details' end as title,
        null::text as detail, '/referrals/' || a.referral_id as url, 1 as depth
    from amendment a
        join referral r on r.id = a.referral_id;
comment on view reading.timeline_amendment is 'That a referral was amended; what is different stands on its page.';

create view reading.work_amendment as
    select x.user_id, 'amendment.seen' as kind, r.person_name, r.reference,
        (min(x.made_at) at time zone 'Europe/London')::date as due_on, '/referrals/' || r.id as url
    from reading.amendment_unseen x
        join reading.referral r on r.id = x.referral_id
    group by x.user_id, r.id, r.person_name, r.reference;
comment on view reading.work_amendment is 'Referrals in which something is different that somebody has yet to see.';
