create table import_upload (
    id uuid primary key,
    file_name text not null,
    content bytea,
    uploaded_by uuid references user_account (id),
    uploaded_at timestamptz not null,
    confirmed_at timestamptz,
    rows_read integer not null,
    rows_stored integer,
    rejected bytea
);
comment on table import_upload is 'A file handed in to be imported: checked first, stored when confirmed.';
comment on column import_upload.id is 'Identity of the upload';
comment on column import_upload.file_name is 'Name the file had on the computer it came from';
comment on column import_upload.content is '[personal] [offence] The file as handed in; emptied when it is confirmed';
comment on column import_upload.uploaded_by is 'Account that handed it in; empty for the demonstration';
comment on column import_upload.uploaded_at is 'Moment it was handed in';
comment on column import_upload.confirmed_at is 'Moment its good rows were stored; empty before';
comment on column import_upload.rows_read is 'Rows read, over all sheets';
comment on column import_upload.rows_stored is 'Good rows stored';
comment on column import_upload.rejected is '[personal] [offence] The rows with errors, as a file to be mended and handed in again';
