-- What the review module publishes: what is expected next, what is in hand, its moments and its work. ${flyway:timestamp}
create view reading.request as
    select c.id as case_id, q.outcome from referral_request q join mentee_case c on c.referral_id = q.referral_id;
comment on view reading.request is 'What the referrer asked the service to work on, by case (R16).';

create view reading.review_expected as
    select c.id as case_id, c.referral_id, c.person_id, 'ASSESSMENT' as kind,
        c.opened_on + 28 as due_on, c.opened_on as expected_from, c.opened_on + 28 as late_after
    from mentee_case c
    where c.status in ('ASSESSMENT', 'ACTIVE') and not exists (select from review v where v.case_id = c.id)
    union all
    select d.case_id, d.referral_id, d.person_id, 'QUARTERLY', d.due_on, d.due_on - 14, d.due_on + 14
    from reading.review_due d;
comment on view reading.review_expected is 'The assessment or review each open case needs next: an assessment within 28 days of engagement (R14), a review from 14 days before it is due, overdue 14 days after. A paused case needs none.';

create view reading.review_draft as
    select d.user_id, c.id as case_id, c.referral_id, split_part(d.form, '/', 3) as kind, d.saved_at
    from form_draft d
        join mentee_case c on c.id = case
            when d.form ~ '^review/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/(ASSESSMENT|QUARTERLY|EXTRA|EXIT)$'
            then split_part(d.form, '/', 2)::uuid end;
comment on view reading.review_draft is 'Assessments and reviews somebody has begun and not completed.';

create view reading.calendar_review as
    select f.user_id, e.case_id || '-' || e.due_on as id, case e.kind when 'ASSESSMENT' then 'Assessment due' else 'Review due' end as title,
        e.due_on, e.expected_from::timestamp at time zone 'Europe/London' as changed_at, '/cases/' || e.case_id as url
    from reading.review_expected e
        join reading.file_viewer f on f.referral_id = e.referral_id and f.depth = 2
        join user_account u on u.id = f.user_id and u.role = 'MENTOR';
comment on view reading.calendar_review is 'Assessments and reviews as the calendar of a mentor shows them: nobody is named.';

create view reading.timeline_review as
    select v.person_id, c.referral_id, v.held_on as day, v.completed_at as at, 'review' as kind,
        case v.kind when 'ASSESSMENT' then 'Assessment' when 'QUARTERLY' then 'Quarterly review' when 'EXTRA' then 'Extra review' else 'Exit review' end as title,
        case when u.id is not null then 'Completed by ' || u.display_name end as detail,
        '/reviews/' || v.id as url, 2 as depth
    from review v
        join mentee_case c on c.id = v.case_id
        left join user_account u on u.id = v.completed_by;
comment on view reading.timeline_review is 'Assessments and reviews as moments of a person''s file; mentors see them, referrers do not.';

create view reading.work_review as
    select f.user_id, case e.kind when 'ASSESSMENT' then 'assessment-due' else 'review-due' end as kind,
        c.person_name, c.reference, e.due_on, '/reviews/new?case=' || e.case_id || '&kind=' || e.kind as url
    from reading.review_expected e
        join reading.mentee_case c on c.id = e.case_id
        join reading.file_viewer f on f.referral_id = e.referral_id and f.depth >= 2
        join user_account u on u.id = f.user_id and u.role in ('MENTOR', 'COORDINATOR', 'MANAGER');
comment on view reading.work_review is 'Assessments and reviews to be held, for the mentor and the coordinator of each mentee.';
