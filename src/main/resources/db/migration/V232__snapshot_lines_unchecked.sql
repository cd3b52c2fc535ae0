-- A hundred thousand lines are stored at once, beside their snapshot and by nothing else: the database need not look it up for each.
alter table snapshot_line drop constraint snapshot_line_snapshot_id_fkey;
