-- What contacts publish: the log in words, moments of the timeline, work to do. ${flyway:timestamp}
create view reading.contact_line as
    select k.id, k.referral_id, k.person_id, k.mentor_id, k.held_on, k.kind, k.attendance, k.minutes, k.note, k.referrer_told, k.logged_by, k.logged_at, k.entry_id,
        w.kind_title,
        w.kind_title || case when k.kind = 'REFERRER_UPDATE' then '' when k.attendance = 'ATTENDED' then ': attended' when k.attendance = 'LATE' then ': attended, late'
            when k.attendance = 'DNA_ACCEPTABLE' then ': did not attend, acceptable' when k.attendance = 'DNA_UNACCEPTABLE' then ': did not attend, unacceptable'
            when k.attendance = 'NO_ANSWER' then ': tried, no answer' else ': cancelled by us' end as title,
        k.attendance in ('DNA_ACCEPTABLE', 'DNA_UNACCEPTABLE') and not k.referrer_told and k.logged_by is not null as referrer_to_be_told,
        m.name as mentor_name, m.user_id as mentor_user_id,
        exists (select from mentee_case c where c.referral_id = k.referral_id and c.closed_on < k.held_on) as after_support,
        k.mentor_id is not null and not exists (select from mentor_match x where x.referral_id = k.referral_id and x.mentor_id = k.mentor_id
            and x.status in ('AGREED', 'ACTIVE', 'PAUSED')) as of_former_mentor
    from contact k
        left join reading.mentor m on m.id = k.mentor_id
        cross join lateral (select case k.kind when 'MEETING' then 'Meeting' when 'PHONE' then 'Phone call' when 'VIDEO' then 'Video call' when 'LETTER' then 'Letter or e-mail' when 'TEXT' then 'Text message' when 'GROUP' then 'Group'
            when 'JOINT_MEETING' then 'Joint meeting' when 'REFERRER_UPDATE' then 'Update to the referrer' else 'Placement' end as kind_title) w;
comment on view reading.contact_line is 'Every logged contact with its mentor, in words; what an import brought is not held against anybody.';

create view reading.referrer_address as
    select r.id as referral_id, coalesce(u.username, r.referrer_email) as address
    from referral r left join user_account u on u.id = r.referrer_id
    where u.active is not false and coalesce(u.username, r.referrer_email) like '%@%';
comment on view reading.referrer_address is 'Where the referrer of each referral reads e-mail, if they are still there.';

create view reading.timeline_contact as
    select k.person_id, k.referral_id, k.held_on as day, k.logged_at as at, 'contact' as kind,
        k.title,
        case when k.mentor_name is not null then 'with ' || k.mentor_name end as detail, null::text as url,
        case when k.after_support then 2 else 1 end as depth
    from reading.contact_line k
    union all
    select k.person_id, k.referral_id, k.held_on, k.logged_at, 'contact-note', 'Note: ' || lower(k.kind_title), k.note, '/contacts/' || k.id,
        case when k.of_former_mentor then 3 else 2 end
    from reading.contact_line k
    where k.note is not null;
comment on view reading.timeline_contact is 'Contacts day by day; what was done is for those who work with the person, but the notes of a mentor who has gone are for coordinators.';

create view reading.work_contact as
    select x.mentor_user_id as user_id, 'contact.tell-referrer' as kind, c.person_name, c.reference, k.held_on as due_on, '/contacts/' || k.id || '/edit' as url
    from reading.contact_line k
        join reading.mentee_case c on c.referral_id = k.referral_id and c.status <> 'CLOSED'
        join reading.mentor_match x on x.referral_id = k.referral_id and x.mentor_id = k.mentor_id and x.status in ('ACTIVE', 'PAUSED')
        join reading.file_viewer v on v.referral_id = k.referral_id and v.user_id = x.mentor_user_id
    where k.referrer_to_be_told and k.logged_by = x.mentor_user_id;
comment on view reading.work_contact is 'What contacts ask of each mentor: to tell the referrer of somebody who did not come (R13).';
