-- Video calls and letters are contacts too; an attempt is kept and not counted; one entry may be for several mentees.
drop schema if exists earlier cascade;
drop schema if exists reading cascade;
alter table contact
    drop constraint contact_kind_check,
    drop constraint contact_attendance_check,
    add constraint contact_kind_check check (kind in ('MEETING', 'PHONE', 'VIDEO', 'TEXT', 'LETTER', 'GROUP', 'JOINT_MEETING', 'REFERRER_UPDATE', 'PLACEMENT')),
    add constraint contact_attendance_check check (
        attendance in ('ATTENDED', 'LATE', 'DNA_ACCEPTABLE', 'DNA_UNACCEPTABLE', 'CANCELLED_BY_SERVICE', 'NO_ANSWER')),
    add constraint contact_tried check (attendance <> 'NO_ANSWER' or kind in ('MEETING', 'PHONE', 'VIDEO', 'TEXT', 'LETTER')),
    add column entry_id uuid;
comment on column contact.entry_id is 'Shared by the contacts that were logged in one entry for several mentees';
create index contact_entry on contact (entry_id) where entry_id is not null;
