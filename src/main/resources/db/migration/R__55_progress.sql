-- What a team is told at the end of support. ${flyway:timestamp}
create view reading.progress_ending as
    select c.id as case_id, c.referral_id, c.opened_on, c.closed_on,
        case c.exit_type when 'PLANNED' then 'Planned' when 'UNPLANNED' then 'Unplanned' end as exit_type,
        case c.exit_reason when 'GOALS_REACHED' then 'Goals reached' when 'ORDER_ENDED' then 'The order ended'
            when 'BEFRIENDING' then 'Moved on to befriending' when 'OTHER_SERVICE' then 'Moved on to another service'
            when 'AGREED' then 'Ended by agreement' when 'STOPPED_COMING' then 'Stopped coming' when 'WITHDREW' then 'No longer wants a mentor'
            when 'CUSTODY' then 'Went into custody' when 'ORDER_REVOKED' then 'The order was revoked' when 'MOVED_AWAY' then 'Moved away'
            when 'ILLNESS' then 'Illness' when 'DIED' then 'Died' when 'SAFETY' then 'Ended by the service for safety'
            when 'OTHER' then 'Another reason' else c.exit_reason end as exit_reason,
        case c.order_result when 'COMPLETED' then 'Completed' when 'STILL_RUNNING' then 'Still running' when 'BREACHED' then 'Breached'
            when 'REVOKED' then 'Revoked' when 'CUSTODY' then 'Ended in custody' when 'NO_ORDER' then 'There was no order'
            when 'NOT_KNOWN' then 'Not known' else c.order_result end as order_result
    from mentee_case c
    where c.status = 'CLOSED';
comment on view reading.progress_ending is 'How closed cases ended, in words.';

create view reading.progress_change as
    select distinct on (o.case_id, o.outcome) o.case_id, t.title as outcome,
        case when o.half_points > 0 then 'improved' when o.half_points < 0 then 'deteriorated' else 'maintained' end as direction
    from reading.stat_outcome_change o
        join outcome t on t.code = o.outcome
    where o.basis = 'SINCE_BASELINE' and o.counted and o.comparable
    order by o.case_id, o.outcome, o.held_on desc, o.sequence desc, o.kind_order desc;
comment on view reading.progress_change is 'By case and outcome, which way it went from the first score to the last, without a score.';
