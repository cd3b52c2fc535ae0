-- What reports take from group activities and training. ${flyway:timestamp}
create view reading.activity as
    select a.id, a.held_on, a.title, a.area, a.participants, a.partner,
        (select count(*) from activity_participant p where p.activity_id = a.id) as mentees, '/activities/' || a.id as url
    from activity a;
comment on view reading.activity is 'One line a group activity, with how many took part and how many of them are known mentees.';

create view reading.training as
    select t.id, t.held_on, t.title, t.course, t.joint_with,
        (select count(*) from training_attendance x where x.training_id = t.id) as attendances, '/training/' || t.id as url
    from training t;
comment on view reading.training is 'One line a course or session for mentors, with how many attended.';
