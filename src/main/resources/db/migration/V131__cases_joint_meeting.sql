alter table mentee_case
    add column joint_meeting_waived_on date,
    add column joint_meeting_waiver text,
    add check ((joint_meeting_waived_on is null) = (joint_meeting_waiver is null));
comment on column mentee_case.joint_meeting_waived_on is 'Day on which it was decided that there is no joint meeting (R12)';
comment on column mentee_case.joint_meeting_waiver is '[personal] Why there is none';
