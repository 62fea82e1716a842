-- Which request an entry came of: the id that also stands in the log and in the answer. Older entries have none.
alter table audit_entry
    add column trace_id varchar(32) null after details,
    add index audit_entry_trace (trace_id, id);
