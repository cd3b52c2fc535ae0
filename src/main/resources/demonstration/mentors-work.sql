-- What mentors do besides meeting somebody, what they claim back, and what they tried in vain. All of it is invented.
insert into duty (id, mentor_id, day, kind, minutes, note, written_by, written_at)
select gen_random_uuid(), m.id, today.day - d.ago, d.kind, d.minutes, d.note, u.id, ((today.day - d.ago) + time '17:00') at time zone 'Europe/London'
from (select current_setting('demonstration.today')::date as day) today, (values
    ('mentor@tca.example', 1, 'ADMIN', 45, 'Notes and letters'),
    ('mentor@tca.example', 2, 'TRAVEL', 50, 'To the office in Arbroath and back'),
    ('mentor@tca.example', 5, 'SUPERVISION', 60, null),
    ('mentor@tca.example', 9, 'PARTNER_MEETING', 90, 'With the college about places'),
    ('mentor@tca.example', 16, 'REPORT', 75, 'Words for the quarterly report'),
    ('mentor@tca.example', 33, 'TRAINING', 180, 'Motivational conversations'),
    ('volunteer@tca.example', 3, 'TRAVEL', 40, null),
    ('volunteer@tca.example', 12, 'SUPERVISION', 45, null),
    ('volunteer@tca.example', 40, 'TRAINING', 120, 'Lone working'),
    ('peer@tca.example', 4, 'TRAINING', 150, 'Unit of the award'),
    ('befriender@cath.example', 6, 'ADMIN', 20, null)) as d(username, ago, kind, minutes, note)
    join user_account u on u.username = d.username
    join mentor m on m.user_id = u.id;

insert into expense (id, mentor_id, day, kind, journey_from, journey_to, miles, amount, note, status, claimed_by, claimed_at, decided_by,
    decided_on, return_reason, paid_on)
select gen_random_uuid(), m.id, today.day - e.ago, e.kind, e.journey_from, e.journey_to, e.miles, coalesce(round(e.miles * 0.45, 2), e.amount),
    e.note, e.status, u.id, ((today.day - e.ago) + time '18:00') at time zone 'Europe/London',
    case when e.status not in ('CLAIMED', 'WITHDRAWN') then c.id end, case when e.status not in ('CLAIMED', 'WITHDRAWN') then today.day - e.ago + 2 end,
    e.return_reason, case when e.status = 'PAID' then today.day - e.ago + 4 end
from (select current_setting('demonstration.today')::date as day) today, (values
    ('volunteer@tca.example', 3, 'MILEAGE', 'Home', 'Arbroath and back', 34.0, null, null, 'CLAIMED', null),
    ('volunteer@tca.example', 4, 'FARE', null, null, null, 4.60, 'Bus; ticket in the folder', 'CLAIMED', null),
    ('volunteer@tca.example', 10, 'OTHER', null, null, null, 6.20, 'Two coffees', 'RETURNED', 'Where is the receipt?'),
    ('volunteer@tca.example', 24, 'MILEAGE', 'Home', 'Forfar and back', 28.4, null, null, 'PAID', null),
    ('peer@tca.example', 5, 'FARE', null, null, null, 3.20, 'Bus; ticket in the folder', 'APPROVED', null),
    ('peer@tca.example', 8, 'OTHER', null, null, null, 12.00, 'Entry to the pool; receipt in the folder', 'APPROVED', null),
    ('mentor@tca.example', 2, 'MILEAGE', 'Office', 'Arbroath and back', 33.5, null, null, 'CLAIMED', null),
    ('befriender@cath.example', 6, 'FARE', null, null, null, 2.80, 'Bus; ticket in the folder', 'CLAIMED', null))
        as e(username, ago, kind, journey_from, journey_to, miles, amount, note, status, return_reason)
    join user_account u on u.username = e.username
    join mentor m on m.user_id = u.id
    join user_account c on c.username = case when m.organisation = 'CATH' then 'coordinator@cath.example' else 'coordinator@tca.example' end;

create temporary table demonstration_pair on commit drop as
select row_number() over (partition by m.id order by c.opened_on, c.id) as number, c.referral_id, c.person_id, m.id as mentor_id, m.user_id,
    current_setting('demonstration.today')::date as today
from mentee_case c
    join mentor_match x on x.referral_id = c.referral_id and x.status = 'ACTIVE'
    join mentor m on m.id = x.mentor_id
    join user_account u on u.id = m.user_id and u.username in ('mentor@tca.example', 'volunteer@tca.example')
where c.status = 'ACTIVE' and c.opened_on < current_setting('demonstration.today')::date - 10;

insert into contact (id, referral_id, person_id, mentor_id, held_on, kind, attendance, note, logged_by, logged_at)
select gen_random_uuid(), p.referral_id, p.person_id, p.mentor_id, p.today - t.ago, t.kind, 'NO_ANSWER', t.note, p.user_id,
    (p.today - t.ago + time '16:00') at time zone 'Europe/London'
from demonstration_pair p
    join (values (1, 1, 'PHONE', 'Rang twice'), (1, 3, 'TEXT', null), (2, 2, 'MEETING', 'Called at the door')) as t(number, ago, kind, note)
        on t.number = p.number;

insert into contact (id, referral_id, person_id, mentor_id, held_on, kind, attendance, minutes, note, logged_by, logged_at, entry_id)
select gen_random_uuid(), p.referral_id, p.person_id, p.mentor_id, p.today - 4, 'GROUP', case when p.number = 3 then 'LATE' else 'ATTENDED' end, 90,
    'Walk along the shore', p.user_id, (p.today - 4 + time '17:00') at time zone 'Europe/London', md5('walk' || p.mentor_id)::uuid
from demonstration_pair p
where p.number in (2, 3);
