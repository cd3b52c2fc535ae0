-- The list of actions to filter by is read through this index, without reading the trail.
create index audit_entry_action on audit_entry (action, id);
