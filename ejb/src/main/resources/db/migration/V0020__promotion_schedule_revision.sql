-- Counts the changes of a promotion's appointment, so that two people who move it at once notice each other.
alter table promotion add column schedule_revision int not null default 0;
